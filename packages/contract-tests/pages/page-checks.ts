import { webhooksOf } from "@mangopay-sca/spec/model";
import { type Check, check, checkTogether } from "../src/check.ts";
import type { Subject } from "../src/subject.ts";
import { bodySchemas } from "./body-schemas.ts";
import { lostBodies, memberViolations } from "./check-members.ts";
import { lostNotifications, notificationViolations } from "./check-notifications.ts";
import {
  callViolations,
  inBoth,
  lostOperations,
  markViolations,
  serverViolations,
  unlistedStatusViolations,
} from "./check-operations.ts";
import { parameterViolations } from "./check-parameters.ts";
import { headerViolations, responseViolations } from "./check-responses.ts";
import { valueViolations } from "./check-values.ts";
import { expectedBodies } from "./expected-bodies.ts";
import { expectedOperations } from "./expected-operations.ts";

const operations = ({ documented }: Subject) =>
  inBoth(documented.operations).map((both) => [both[0].operationId, both] as const);

/** The schema of each expected body that the spec has. */
function* bodies({ documented }: Subject) {
  const schemas = bodySchemas(documented.operations);
  for (const body of expectedBodies) {
    const { operationId, part, variant } = body;
    const schema = schemas.get(`${operationId} ${part}`);
    if (schema) yield [`${operationId} ${part} ${variant}`.trimEnd(), { body, schema }] as const;
  }
}

/** What the pages say of operations, their bodies and members, without a value being checked. */
export const pageChecks: Check[] = [
  checkTogether(
    "operations, bodies, notifications and servers are those of the pages",
    ({ documented }) => [
      ...["servers", "notification"],
      ...[...expectedOperations, ...documented.operations].map(({ operationId }) => operationId),
    ],
    ({ spec, documented: { operations } }) => [
      ...serverViolations(spec),
      ...unlistedStatusViolations(spec),
      ...lostOperations(operations),
      ...lostBodies(bodySchemas(operations)),
      ...lostNotifications(spec),
    ],
  ),
  check("an operation is called as its page says", operations, (both, { spec }) => [
    ...callViolations(spec, both),
    ...markViolations(spec, both),
  ]),
  check("an operation has the parameters of its page", operations, (both, { spec }) => parameterViolations(spec, both)),
  check("an operation has the responses, headers and examples of its page", operations, (both, { spec }) =>
    responseViolations(spec, both),
  ),
  check(
    "a body has the members of its page, with types, lists of values and defaults",
    ({ documented }) =>
      [...bodySchemas(documented.operations)].map(([part, schema]) => [part, { part, schema }] as const),
    ({ part, schema }, { spec }) => memberViolations(spec, part, schema),
  ),
  check(
    "a notification is sent as the pages say",
    ({ spec }) => webhooksOf(spec).map((operation) => [operation.operationId, operation] as const),
    (operation, subject) => notificationViolations(subject, operation),
  ),
];

/** What the pages say of the values of members. */
export const valueChecks: Check[] = [
  check("a header may have the values that its page allows, and no others", operations, (both, { schemas }) =>
    headerViolations(both, schemas.allowed),
  ),
  check("a body may have the values that its page allows, and no others", bodies, ({ body, schema }, { schemas }) =>
    valueViolations(body, schema, schemas.allowed),
  ),
];
