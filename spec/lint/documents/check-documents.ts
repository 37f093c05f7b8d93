import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { examplesOf, valueAt } from "../../src/model/index.ts";
import { checkLifecycle } from "./check-lifecycle.ts";
import { checkTestValues } from "./check-test-values.ts";
import type { Documents } from "./documents.ts";
import { errorsSchema, lifecycleSchema, sourcesSchema, testValuesSchema } from "./schemas.ts";

const ajv = new Ajv2020({ allErrors: true });
const shapes = {
  errors: ajv.compile(errorsSchema),
  lifecycle: ajv.compile(lifecycleSchema),
  sources: ajv.compile(sourcesSchema),
  testValues: ajv.compile(testValuesSchema),
};

/** What is wrong with the hand-written data beside the OpenAPI files, in themselves and against the spec. */
export function checkDocuments(documents: Documents): string[] {
  const malformed = [
    ...invalid("errors.yaml", shapes.errors, documents.errors),
    ...invalid("lifecycle.yaml", shapes.lifecycle, documents.lifecycle),
    ...invalid("sources.yaml", shapes.sources, documents.sources),
    ...invalid("test-values.yaml", shapes.testValues, documents.testValues),
  ];
  if (malformed.length > 0) return malformed;
  return [
    ...checkErrors(documents),
    ...checkLifecycle(documents),
    ...checkSources(documents),
    ...checkTestValues(documents),
  ];
}

function invalid(file: string, validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map((error) => `${file}: ${error.instancePath || "/"} ${error.message}.`);
}

type ErrorBody = { Type?: string; error?: string };

function checkErrors({ errors: { errors, oauth }, spec, example }: Documents): string[] {
  const responses = examplesOf(spec).flatMap(({ part, value }) =>
    part === "request" ? [] : [{ status: Number(part), value: value as ErrorBody | undefined }],
  );
  const problems: string[] = [];
  for (const [code, entry] of [...Object.entries(errors), ...Object.entries(oauth)]) {
    const body = example(entry.example);
    const says = body?.Type ?? body?.error;
    if (body === undefined)
      problems.push(`errors.yaml: ${code} names the example ${entry.example}, which is not there.`);
    else if (says !== code) problems.push(`errors.yaml: the example of ${code}, ${entry.example}, is of ${says}.`);
    if (entry.where) continue;
    const statuses = responses
      .filter(({ value }) => (value?.Type ?? value?.error) === code)
      .map(({ status }) => status);
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

function checkSources({ sources, spec }: Documents): string[] {
  const { documents, conflicts, openQuestions, closedQuestions } = sources;
  const problems: string[] = [];
  for (const [id, { sides }] of Object.entries(conflicts)) {
    for (const name of sides.flatMap((side) => side.documents)) {
      if (!(name in documents)) problems.push(`sources.yaml: ${id} cites ${name}, which is not among the documents.`);
    }
  }
  for (const id of Object.keys(closedQuestions)) {
    if (id in openQuestions) problems.push(`sources.yaml: ${id} is both open and closed.`);
  }
  for (const [id, { at }] of [conflicts, openQuestions, closedQuestions].flatMap((part) => Object.entries(part))) {
    for (const pointer of at) {
      if (valueAt(spec, pointer) === undefined)
        problems.push(`sources.yaml: ${id} points to ${pointer}, which the spec does not have.`);
    }
  }
  return problems;
}
