import { Ajv2020 } from "ajv/dist/2020.js";
import type { Errors, Lifecycle, Sources } from "../ledgers.ts";
import { errorsSchema, lifecycleSchema, sourcesSchema } from "./schemas.ts";
import { eventTypesOf, examplesOf, operationIdsOf, resolves, type SpecDocument } from "./spec-facts.ts";

export interface Documents {
  /** The bundled spec. */
  spec: SpecDocument;
  errors: Errors;
  lifecycle: Lifecycle;
  sources: Sources;
  /** The value of an example file, by its path without ending below examples/; undefined when there is none. */
  example(path: string): Record<string, unknown> | undefined;
}

/** What is wrong with errors.yaml, lifecycle.yaml and sources.yaml, in themselves and against the spec. */
export function checkDocuments(documents: Documents): string[] {
  const malformed = [
    ...invalid("errors.yaml", errorsSchema, documents.errors),
    ...invalid("lifecycle.yaml", lifecycleSchema, documents.lifecycle),
    ...invalid("sources.yaml", sourcesSchema, documents.sources),
  ];
  if (malformed.length > 0) return malformed;
  return [...checkErrors(documents), ...checkLifecycle(documents), ...checkSources(documents)];
}

function invalid(file: string, schema: object, value: unknown): string[] {
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  validate(value);
  return (validate.errors ?? []).map((error) => `${file}: ${error.instancePath || "/"} ${error.message}.`);
}

function checkErrors({ errors: { errors, oauth }, spec, example }: Documents): string[] {
  const answered = examplesOf(spec);
  const problems: string[] = [];
  for (const [code, entry] of [...Object.entries(errors), ...Object.entries(oauth)]) {
    const body = example(entry.example);
    const says = body?.Type ?? body?.error;
    if (body === undefined)
      problems.push(`errors.yaml: ${code} names the example ${entry.example}, which is not there.`);
    else if (says !== code) problems.push(`errors.yaml: the example of ${code}, ${entry.example}, is of ${says}.`);
    if (entry.where) continue;
    const statuses = answered.filter(({ value }) => (value?.Type ?? value?.error) === code).map(({ status }) => status);
    if (statuses.length === 0)
      problems.push(`errors.yaml: no operation has an example of ${code}; say \`where\` it is answered.`);
    if (statuses.some((status) => status !== entry.status)) {
      problems.push(
        `errors.yaml: ${code} has status ${entry.status}, and examples with ${[...new Set(statuses)].join(", ")}.`,
      );
    }
  }
  return problems;
}

function checkLifecycle({ lifecycle: { states, transitions }, spec, sources }: Documents): string[] {
  const problems: string[] = [];
  const say = (id: string, what: string) => problems.push(`lifecycle.yaml: ${id} ${what}.`);
  const ids = new Set<string>();
  const operationIds = operationIdsOf(spec);
  const eventTypes = eventTypesOf(spec);
  for (const { id, machine, from, to, trigger, notifications, assumption } of transitions) {
    if (ids.has(id)) say(id, "is the id of two transitions");
    ids.add(id);
    for (const state of [...from, ...(to === "unchanged" ? [] : [to])]) {
      if (!(state in (states[machine] ?? {}))) say(id, `names ${state}, which is no state of a ${machine}`);
    }
    if (trigger.operation && !operationIds.has(trigger.operation)) {
      say(id, `is triggered by ${trigger.operation}, which is no operation of the spec`);
    }
    for (const event of notifications) {
      if (!eventTypes.has(event)) say(id, `sends ${event}, which is no event type of the spec`);
    }
    if (assumption && !(assumption in sources.openQuestions)) {
      say(id, `rests on ${assumption}, which is no open question of sources.yaml`);
    }
  }
  return problems;
}

function checkSources({ sources: { documents, conflicts, openQuestions }, spec }: Documents): string[] {
  const problems: string[] = [];
  for (const [id, { sides }] of Object.entries(conflicts)) {
    for (const name of sides.flatMap((side) => side.documents)) {
      if (!(name in documents)) problems.push(`sources.yaml: ${id} cites ${name}, which is not among the documents.`);
    }
  }
  for (const [id, { at }] of [...Object.entries(conflicts), ...Object.entries(openQuestions)]) {
    for (const pointer of at) {
      if (!resolves(spec, pointer))
        problems.push(`sources.yaml: ${id} points to ${pointer}, which the spec does not have.`);
    }
  }
  return problems;
}
