import { readFileSync } from "node:fs";
import { join } from "node:path";
import { specFolder } from "@mangopay-sca/spec/scripts/folders";
import { parse } from "yaml";

type Conditions = Record<string, boolean>;

interface Row {
  id: string;
  machine: string;
  from: string[];
  trigger: Record<string, string | number>;
  when: string | Conditions;
  given?: Conditions;
  to: string;
  opens?: "enrollment" | "consent" | "action";
  notifications: string[];
  pendingUserAction?: "link" | "null" | "absent";
}

interface Table {
  states: {
    user: Record<
      string,
      { UserCategory?: string; UserStatus?: string; scaStatus: number | { IsEnrolled: boolean } | "as-before" }
    >;
  };
  transitions: Row[];
  refusals: { operations: string[]; from?: string[]; given?: Conditions; error: string }[];
}

const read = (name: string): unknown => parse(readFileSync(join(specFolder, name), "utf8"));

/** spec/lifecycle.yaml as it is written: nothing of the sandbox's own reading of it is used here. */
const table = read("lifecycle.yaml") as Table;
export const states = table.states.user;
export const transitionIds = table.transitions.map(({ id }) => id);
/** What Mangopay and others do, by the reasons that the table has. */
export const reasons = table.transitions.flatMap(({ trigger: { mangopay, outside } }): Happening[] => {
  if (mangopay !== undefined) return [{ mangopay: String(mangopay) }];
  return outside === undefined ? [] : [{ outside: String(outside) }];
});
export type Happening = { mangopay: string } | { outside: string };

export type Holds = (condition: string) => boolean;
const allHold = (conditions: Conditions = {}, holds: Holds) =>
  Object.entries(conditions).every(([name, value]) => holds(name) === value);

/** The type of the error that a call gets, if any. */
export const refusalFor = (operation: string, state: string, holds: Holds): string | undefined =>
  table.refusals.find(
    ({ operations, from, given }) =>
      operations.includes(operation) && (!from || from.includes(state)) && allHold(given, holds),
  )?.error;

/** The rows that something sets off for a user. */
export const rowsFor = (trigger: Row["trigger"], state: string, holds: Holds): Row[] =>
  table.transitions.filter(
    (row) =>
      row.machine === "user" &&
      row.from.includes(state) &&
      Object.entries(row.trigger).every(
        ([name, value]) => trigger[name] === value || (name === "purpose" && value === "any"),
      ) &&
      Object.keys(row.trigger).length === Object.keys(trigger).length &&
      allHold(typeof row.when === "string" ? row.given : row.when, holds),
  );

const testValues = read("test-values.yaml") as {
  testValues: Record<string, { send: { values: string[] }[] }>;
};
const valuesOf = (name: string) => testValues.testValues[name]?.send[0]?.values ?? [];
export const bypassText = valuesOf("accept-natural")[0] ?? "";
export const impersonalAddresses = valuesOf("impersonal-address");
