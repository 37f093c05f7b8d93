import { existsSync, readFileSync } from "node:fs";
import { type CheckValue, createSchemas, type OpenApi, operationsOf } from "@mangopay-sca/contract";
import { readErrors, readLifecycle, readSources, readTestValues } from "@mangopay-sca/spec/lint/data-files";
import { checkDocuments } from "@mangopay-sca/spec/lint/documents/check-documents";
import type { SpecDocument } from "@mangopay-sca/spec/lint/documents/spec-facts";
import { examplesFolder } from "@mangopay-sca/spec/scripts/folders";
import { parse } from "yaml";
import { allowed } from "../requests/allowed.ts";
import { broken } from "../requests/rules.ts";
import { allowed as allowedAnswers } from "../responses/rules.ts";
import { changed } from "../src/changes.ts";
import { createJudge } from "../src/judge.ts";
import { promiseObjections } from "../src/objections/documented-answers.ts";
import { exampleObjections } from "../src/objections/examples.ts";
import { knownValueObjections } from "../src/objections/known-values.ts";
import { eventTypeObjections, notificationObjections, notificationsOf } from "../src/objections/notifications.ts";
import { publishedObjections } from "../src/objections/published.ts";
import { acceptedValues, parameterObjections } from "../src/objections/refused.ts";
import { refusedAnswerObjections } from "../src/objections/refused-answers.ts";
import { requestObjections } from "../src/objections/requests.ts";
import { keyObjections, statusObjections } from "../src/objections/statuses.ts";
import { type Cell, cellsOf } from "../src/spec.ts";
import { sentByClient } from "./sent.ts";

interface Case {
  spec: OpenApi;
  cells: Cell[];
  check: CheckValue;
}
type Question = (the: Case) => Iterable<string> | AsyncIterable<string>;

/**
 * The fast part of the contract tests, without a server, the cheapest first. Each is asked by the test file or the folder of
 * that name too. The client's compiled checks are not among them: they are made from the spec, and would notice every change.
 */
const questions: Record<string, Question> = {
  "examples/published": ({ cells }) => publishedObjections(cells),
  "examples/schema": function* ({ spec, cells, check }) {
    for (const cell of cells) if (cell.mediaType !== "") yield* exampleObjections(spec, check, cell);
  },
  "examples/statuses": ({ spec }) =>
    operationsOf(spec).flatMap((operation) => [...statusObjections(operation), ...keyObjections(operation)]),
  "types/documented-answers": ({ cells }) => promiseObjections(cells),
  "responses/known-values": ({ spec }) => knownValueObjections(spec),
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
    const judge = createJudge(spec);
    for (const { operationId } of operationsOf(spec)) yield* parameterObjections(spec, operationId, judge);
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
  "spec documents": ({ spec }) => checkDocuments({ spec: spec as unknown as SpecDocument, ...documents }),
  "responses/refused-values": function* ({ cells, check }) {
    for (const cell of cells) {
      if (cell.status !== "request" && cell.mediaType !== "") yield* refusedAnswerObjections(check, cell);
    }
    for (const [name, , change] of allowedAnswers) yield* refusedAnswerObjections(check, changed(cells, name, change));
  },
  "requests/outgoing": async function* ({ spec }) {
    const judge = createJudge(spec);
    for await (const { operation, input, request } of sentByClient(spec)) {
      yield* requestObjections(judge, operation, input, request);
    }
  },
};

const documents = {
  errors: readErrors(),
  lifecycle: readLifecycle(),
  sources: readSources(),
  testValues: readTestValues(),
  example(path: string) {
    const file = `${examplesFolder}/${path}.yaml`;
    return existsSync(file) ? parse(readFileSync(file, "utf8")).value : undefined;
  },
};

export interface Verdict {
  /** The name of the question that brought the objection; undefined when none did. */
  killedBy?: string;
  objection?: string;
}

/** The first objection to a spec. One that cannot even be read is objected to as well. */
export async function judgeSpec(spec: OpenApi): Promise<Verdict> {
  const the = { spec, cells: cellsOf(spec), check: createSchemas(spec) };
  for (const [killedBy, ask] of Object.entries(questions)) {
    try {
      for await (const objection of ask(the)) return { killedBy, objection };
    } catch (error) {
      return { killedBy, objection: `${error}` };
    }
  }
  return {};
}
