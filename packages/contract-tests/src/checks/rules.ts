import { allowed as allowedRequests } from "../../requests/allowed.ts";
import { broken } from "../../requests/rules.ts";
import { allowed as allowedResponses } from "../../responses/rules.ts";
import { allowedRequestsIn, allowedResponsesIn } from "../allowed.ts";
import { type Change, changed } from "../changes.ts";
import { check, everyOperation } from "../check.ts";
import { differingPlaces } from "../places.ts";
import { exampleName } from "../spec.ts";
import { exampleViolations } from "./examples.ts";

export const refusedRequests = check(
  "a request that the documents refuse is refused",
  () => broken.map((rule) => [`${rule[0]}: ${rule[1]}`, rule] as const),
  function* ([request, rule, breakIt], { documented: { examples }, schemas }) {
    const original = examples.find((one) => exampleName(one) === request);
    const example = changed(examples, request, breakIt);
    if (!original || !example || schemas.allowed(example.schema, example.value).length > 0) return;
    const places = differingPlaces(original.value, example.value).map((pointer) => `body${pointer}`);
    yield `${example.operationId} request ${places.join(", ")}: accepted, though ${rule} (example ${example.name})`;
  },
);

export const operationsWithRules = check(
  "an operation with a body has a rule that its body can break",
  everyOperation,
  function* ({ operationId, requestBody }) {
    if (requestBody && !broken.some(([request]) => request.startsWith(`${operationId} `)))
      yield `${operationId} request body: add a rule that it can break to packages/contract-tests/requests/rules.ts`;
  },
);

export const allowedRequestBodies = check(
  "a request that the documents allow keeps the contract",
  ({ documented: { examples } }) => allowedRequestsIn(examples),
  (example, subject) => exampleViolations(subject, example),
);

export const allowedResponseBodies = check(
  "a response that some source allows keeps the contract",
  ({ documented: { examples } }) => allowedResponsesIn(examples),
  ({ example, notes }, subject) => exampleViolations(subject, example, notes),
);

/** Every change of a table, with the example that it is made to. */
const changes: (readonly [example: string, change: Change])[] = [
  ...broken.map(([name, , change]) => [name, change] as const),
  ...allowedRequests,
  ...allowedResponses.map(([name, , change]) => [name, change] as const),
];

export const changedExamples = check(
  "what the tables of requests and responses change is an example, and becomes another",
  () => [...new Set(changes.map(([name]) => name))].map((name) => [name, name]),
  function* (name, { documented: { examples } }) {
    const original = examples.find((one) => exampleName(one) === name);
    if (!original) return yield `${name}: a table changes this example, and the spec has lost it`;
    const same = changes.filter(
      ([of, change]) =>
        of === name && differingPlaces(original.value, changed(examples, name, change)?.value).length === 0,
    );
    if (same.length > 0) yield `${name}: ${same.length} of the changes in the tables leave it as it is: take them out`;
  },
);
