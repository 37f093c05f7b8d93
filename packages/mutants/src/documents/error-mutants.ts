import type { ErrorEntry, Errors } from "@mangopay-sca/spec/lint/data-files";
import type { DocumentMutant } from "../mutant.ts";
import { after, mutantsOf, pointer } from "./changes.ts";

const mutant = mutantsOf("errors");
const statuses = [400, 401, 403, 404, 409, 429];
const advice = ["never", "after-change", "later", "after-login"];

/** Every mistake that is tried in the errors. */
export const errorMutants = (errors: Errors): DocumentMutant[] =>
  Object.entries(errors).flatMap(([part, entries]: [string, Record<string, ErrorEntry>]) =>
    Object.entries(entries).flatMap(([type, entry]) => changedError(part, type, entry, Object.values(entries))),
  );

function changedError(part: string, type: string, entry: ErrorEntry, all: ErrorEntry[]): DocumentMutant[] {
  const at = pointer(part, type);
  const { status, retry, example, where } = entry;
  const examples = all.map((one) => one.example);
  const others: Record<string, unknown[]> = {
    status: statuses.filter((one) => one !== status),
    retry: advice.filter((one) => one !== retry),
    example: [after(examples, example) ?? "shared/400.missing-parameter"],
    where: where === undefined ? ["Outside this spec."] : [],
  };
  return [
    mutant("drop an error", type, { pointer: at }),
    mutant("rename an error", type, { pointer: at }, { pointer: pointer(part, `${type}s`), value: entry }),
    ...Object.entries(others).flatMap(([member, values]) =>
      values.map((value) =>
        mutant(`change the ${member} of an error`, `${type} ${value}`, { pointer: `${at}/${member}`, value }),
      ),
    ),
    ...(where === undefined ? [] : [mutant("drop where an error is answered", type, { pointer: `${at}/where` })]),
    ...["meaning", "cause", "remedy"].map((member) =>
      mutant("empty a text", `${type} ${member}`, { pointer: `${at}/${member}`, value: "" }),
    ),
  ];
}
