import { fileViolations } from "../../pages/check-files.ts";
import { memberViolations } from "../../pages/check-members.ts";
import { notificationViolations } from "../../pages/check-notifications.ts";
import { operationViolations, serverViolations } from "../../pages/check-operations.ts";
import { parameterViolations } from "../../pages/check-parameters.ts";
import { responseViolations } from "../../pages/check-responses.ts";
import { valueViolations } from "../../pages/check-values.ts";
import { expectedOperations } from "../../pages/expected-operations.ts";
import { type Check, checkTogether } from "../check.ts";
import type { Subject } from "../subject.ts";

/** Operations that have a page, and those in the spec. */
const ids = ({ documented }: Subject) =>
  [...expectedOperations, ...documented.operations].map((one) => one.operationId);

/** What the pages say and the spec, both ways; the cheapest first. */
export const pageChecks: Check[] = [
  checkTogether(
    "servers and notifications are those of the pages",
    () => ["servers", "notification"],
    ({ spec }) => [...serverViolations(spec), ...notificationViolations(spec)],
  ),
  checkTogether("an operation is called as its page says", ids, ({ spec }) => operationViolations(spec)),
  checkTogether("an operation has the parameters of its page", ids, ({ spec }) => parameterViolations(spec)),
  checkTogether("an operation has the bodies, statuses, headers and examples of its page", ids, ({ spec }) =>
    responseViolations(spec),
  ),
  checkTogether("a body has the members, lists and defaults of the pages", ids, ({ spec }) => memberViolations(spec)),
  checkTogether("a body may have the values that the pages allow, and no others", ids, ({ spec }) =>
    valueViolations(spec),
  ),
];

/** About the files of pages/ alone. */
export const pageFiles = checkTogether(
  "the files of pages/ hold nothing that no check reads, and name documents and readings of sources.yaml",
  () => ["operations.yaml", "sent.yaml", "returned.yaml", "formats.yaml"],
  fileViolations,
);
