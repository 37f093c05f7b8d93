import { testValues } from "../generated/test-values.js";

/** Whether a value is what test-values.yaml says under a name, in one of its members. */
export function isTestValue(name: keyof typeof testValues, member: string, value: unknown): boolean {
  if (typeof value !== "string") return false;
  return testValues[name].some(
    ({ members, match, values }) =>
      (members as readonly string[]).includes(member) && values.some((sought) => fits(match, String(sought), value)),
  );
}

function fits(match: string, sought: string, value: string): boolean {
  if (match === "contains") return value.includes(sought);
  if (match === "before-at") return value.slice(0, value.lastIndexOf("@")) === sought;
  if (match === "word") return value.split(/[^\p{L}\p{N}]+/u).includes(sought);
  return value === sought;
}
