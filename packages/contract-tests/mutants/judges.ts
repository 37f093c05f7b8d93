import { existsSync, readFileSync } from "node:fs";
import { type CheckValue, createSchemas, type OpenApi, operationsOf } from "@mangopay-sca/contract";
import { parse } from "yaml";
import { checkDocuments } from "../../../spec/lint/documents/check-documents.ts";
import type { SpecDocument } from "../../../spec/lint/documents/spec-facts.ts";
import { readErrors, readLifecycle, readSources } from "../../../spec/lint/ledgers.ts";
import { allowed, broken } from "../requests/rules.ts";
import { allowed as allowedAnswers } from "../responses/rules.ts";
import { createJudge } from "../src/judge.ts";
import { answersOf, differingVerdicts } from "../src/objections/answers.ts";
import { promiseObjections } from "../src/objections/documented-answers.ts";
import { exampleObjections } from "../src/objections/examples.ts";
import { eventTypeObjections, notificationObjections, notificationsOf } from "../src/objections/notifications.ts";
import { publishedObjections } from "../src/objections/published.ts";
import { acceptedParameters, acceptedValues } from "../src/objections/refused.ts";
import { requestObjections } from "../src/objections/requests.ts";
import { changed } from "../src/objections/rules.ts";
import { keyObjections, statusObjections } from "../src/objections/statuses.ts";
import { type Cell, cellsOf } from "../src/spec.ts";
import type { Sent } from "./sent.ts";

interface Case {
  spec: OpenApi;
  cells: Cell[];
  check: CheckValue;
  /** What the client sent by the true spec. */
  sent: Sent[];
}
type Judge = (the: Case) => Iterable<string>;

/** The fast part of the contract tests, without a server, the cheapest first. Each asks what a test file of that name asks. */
const judges: Record<string, Judge> = {
  "examples/published": ({ cells }) => publishedObjections(cells),
  "examples/schema": function* ({ spec, cells, check }) {
    for (const cell of cells) if (cell.mediaType !== "") yield* exampleObjections(spec, check, cell);
  },
  "examples/statuses": ({ spec }) =>
    operationsOf(spec).flatMap((operation) => [...statusObjections(operation), ...keyObjections(operation)]),
  "requests/outgoing": function* ({ spec, sent }) {
    const judge = createJudge(spec);
    for (const { operation, input, request } of sent) yield* requestObjections(judge, operation, input, request);
  },
  "requests/required-when": function* ({ spec, cells, check }) {
    for (const [name, rule, change] of broken) {
      const { schema, value } = changed(cells, name, change);
      if (check(schema, value).length === 0) yield `${name}: accepted, though ${rule}`;
    }
    for (const [name, change] of allowed) yield* exampleObjections(spec, check, changed(cells, name, change));
  },
  "requests/refused-values": function* ({ spec, cells, check }) {
    for (const cell of cells) if (cell.status === "request") yield* acceptedValues(check, cell);
    for (const [name, change] of allowed) yield* acceptedValues(check, changed(cells, name, change));
    for (const { operationId } of operationsOf(spec)) yield* acceptedParameters(spec, operationId);
  },
  "responses/allowed": function* ({ spec, cells, check }) {
    for (const [name, , change] of allowedAnswers) {
      yield* exampleObjections(spec, check, changed(cells, name, change));
    }
  },
  notifications: ({ spec, check }) => {
    const notifications = notificationsOf(spec);
    return [
      ...notifications.flatMap((notification) => notificationObjections(check, notification)),
      ...eventTypeObjections(notifications),
    ];
  },
  "types/documented-answers": ({ cells }) => promiseObjections(cells),
  "spec documents": ({ spec }) => checkDocuments({ spec: spec as unknown as SpecDocument, ...documents }),
  "responses/verdicts": function* ({ spec, check }) {
    const seen = new Set<string>();
    for (const answer of answersOf(spec)) {
      const schema = JSON.stringify(answer.schema);
      if (!seen.has(schema)) yield* differingVerdicts(spec, check, answer, 60);
      seen.add(schema);
    }
  },
};

const documents = {
  errors: readErrors(),
  lifecycle: readLifecycle(),
  sources: readSources(),
  example(path: string) {
    const file = new URL(`../../../spec/examples/${path}.yaml`, import.meta.url);
    return existsSync(file) ? parse(readFileSync(file, "utf8")).value : undefined;
  },
};

export interface Verdict {
  /** Which judge objected; undefined when none did. */
  killedBy?: string;
  objection?: string;
}

/** The first objection to a spec. One that cannot even be read is objected to as well. */
export function judgeSpec(spec: OpenApi, sent: Sent[]): Verdict {
  const the = { spec, cells: cellsOf(spec), check: createSchemas(spec), sent };
  for (const [killedBy, judge] of Object.entries(judges)) {
    try {
      for (const objection of judge(the)) return { killedBy, objection };
    } catch (error) {
      return { killedBy, objection: `${error}` };
    }
  }
  return {};
}
