import { checkDocuments } from "@mangopay-sca/spec/lint/documents/check-documents";
import { operationsOf } from "@mangopay-sca/spec/model";
import { pageChecks, valueChecks } from "../pages/page-checks.ts";
import { allowed as allowedRequests } from "../requests/allowed.ts";
import { broken } from "../requests/rules.ts";
import { allowed as allowedResponses } from "../responses/rules.ts";
import { changed } from "./changes.ts";
import { type Check, check, checkAll } from "./check.ts";
import { borrowedExampleViolations } from "./checks/borrowed-examples.ts";
import { countryViolations } from "./checks/countries.ts";
import { errorTypeViolations } from "./checks/error-types.ts";
import { exampleViolations } from "./checks/examples.ts";
import { knownValueViolations } from "./checks/known-values.ts";
import { eventTypeViolations, notificationsOf, notificationViolations } from "./checks/notifications.ts";
import { parameterViolations } from "./checks/parameters.ts";
import { publishedViolations } from "./checks/published.ts";
import { refusedRequestViolations } from "./checks/refused-requests.ts";
import { refusedResponseViolations } from "./checks/refused-responses.ts";
import { requestViolations } from "./checks/requests.ts";
import { keyViolations, statusViolations } from "./checks/statuses.ts";
import { sentByClient } from "./sent-by-client.ts";
import { exampleName, isRequest, isResponseBody } from "./spec.ts";
import type { Subject } from "./subject.ts";

const operations = ({ spec }: Subject) => operationsOf(spec).map((one) => [one.operationId, one] as const);
const examples = ({ documented }: Subject) => documented.examples.map((one) => [exampleName(one), one] as const);

/** Everything that is asked of the documents without a server, the cheapest first. */
export const allChecks: Check[] = [
  ...pageChecks,
  checkAll("the examples are those that were published", ({ documented }) => publishedViolations(documented.examples)),
  checkAll("an error type has the status of its example", ({ spec }) => errorTypeViolations(spec)),
  checkAll("open lists have the values that are known", ({ spec }) => knownValueViolations(spec)),
  check("an operation has the statuses of its kind", operations, (operation) => [
    ...statusViolations(operation),
    ...keyViolations(operation),
  ]),
  check("an operation shows the examples of its kind", operations, borrowedExampleViolations),
  ...valueChecks,
  checkAll("the countries are those of ISO 3166-1", ({ spec }) => countryViolations(spec)),
  check("an example keeps the contract", examples, (example, { documented, contract }) =>
    exampleViolations(documented, contract, example),
  ),
  check(
    "a request that the documents refuse is refused",
    () => broken.map((rule) => [`${rule[0]}: ${rule[1]}`, rule] as const),
    function* ([name, rule, change], { documented, schemas }) {
      const { schema, value } = changed(documented.examples, name, change);
      if (schemas.allowed(schema, value).length === 0) yield `${name}: accepted, though ${rule}`;
    },
  ),
  check(
    "a request that the documents allow keeps the contract",
    () => allowedRequests.map((one) => [one[0], one] as const),
    ([name, change], { documented, contract }) =>
      exampleViolations(documented, contract, changed(documented.examples, name, change)),
  ),
  check(
    "members of requests have the values that the documents allow",
    (subject) => examples(subject).filter(([, example]) => isRequest(example)),
    (example, { schemas }) => refusedRequestViolations(schemas, example),
  ),
  check(
    "members of allowed requests have the values that the documents allow",
    () => allowedRequests.map((one) => [one[0], one] as const),
    ([name, change], { documented, schemas }) =>
      refusedRequestViolations(schemas, changed(documented.examples, name, change)),
  ),
  check("parameters have the values that the documents allow", operations, (operation, { documented, contract }) =>
    parameterViolations(documented, contract, operation),
  ),
  check(
    "a response that some source allows keeps the contract",
    () => allowedResponses.map((one) => [`${one[0]}: ${one[1]}`, one] as const),
    ([name, , change, notes], { documented, contract }) =>
      exampleViolations(documented, contract, changed(documented.examples, name, change), notes),
  ),
  checkAll("a notification has the parameters that are documented", ({ spec, schemas }) => {
    const notifications = notificationsOf(spec);
    return [
      ...notifications.flatMap((notification) => notificationViolations(schemas, notification)),
      ...eventTypeViolations(notifications),
    ];
  }),
  checkAll("the data beside the spec agrees with it", checkDocuments),
  check(
    "members of responses have the values that the documents allow",
    (subject) => examples(subject).filter(([, example]) => isResponseBody(example)),
    (example, { schemas }) => refusedResponseViolations(schemas, example),
  ),
  check(
    "members of allowed responses have the values that the documents allow",
    () => allowedResponses.map((one) => [`${one[0]}: ${one[1]}`, one] as const),
    ([name, , change], { documented, schemas }) =>
      refusedResponseViolations(schemas, changed(documented.examples, name, change)),
  ),
  check("the client sends what the spec documents", operations, async function* (operation, { spec, contract }) {
    for await (const { input, request } of sentByClient(spec, [operation])) {
      yield* requestViolations(contract, operation, input, request);
    }
  }),
];
