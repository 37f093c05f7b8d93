import type { ErrorEntry, Errors } from "@mangopay-sca/spec/lint/data-files";
import { differing } from "../pages/sentences.ts";
import { inBoth } from "./in-both.ts";
import { lackingWords } from "./words.ts";
import { type WrittenError, errors as written } from "./written.ts";

/** The errors are those of the pages, with their statuses, and with the advice that follows from both. */
export const errorViolations = ({ errors, oauth }: Errors): string[] => [
  ...Object.entries(errors).flatMap(([type, entry]) => adviceViolations(`errors.yaml: ${type}`, entry)),
  ...inBoth("errors.yaml: ", written.errors, errors, differences),
  ...inBoth("errors.yaml: oauth ", written.oauth, oauth, differences),
];

function adviceViolations(at: string, { status, retry }: ErrorEntry): string[] {
  const possible = written.retryByStatus[status];
  if (possible === undefined) return [`${at}: has the status ${status}, which no page has`];
  return possible.includes(retry)
    ? []
    : [`${at}: retry is ${retry}, and with a ${status} only ${possible.join(" or ")} helps`];
}

function differences(at: string, expected: WrittenError, found: ErrorEntry): string[] {
  const { status, retry, example, says, where, page } = expected;
  return [
    ...differing(`${at} status`, status, found.status, page),
    ...differing(`${at} retry`, retry, found.retry, page),
    ...differing(`${at} example`, example, found.example, page),
    ...lackingWords(at, `${found.meaning} ${found.cause} ${found.remedy}`, says, page),
    ...differing(`${at} is answered outside this spec`, where !== undefined, found.where !== undefined, page),
    ...lackingWords(`${at} where`, found.where ?? "", where ?? [], page),
  ];
}
