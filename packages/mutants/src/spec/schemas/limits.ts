import type { Schema } from "@mangopay-sca/spec/model";
import { type Change, type Operators, set } from "../operators.ts";
import { isConditional } from "./types.ts";

const lengths = ["minLength", "maxLength"];
const names = [...lengths, "minimum", "maximum"];

/** Mistakes in the least and greatest lengths and values. */
export const limits: Operators<Schema> = {
  "drop a limit": changed(() => undefined),
  "raise a limit by one": changed((limit) => limit + 1),
  "lower a limit by one": changed((limit) => limit - 1),
  "halve a limit": changed((limit) => Math.trunc(limit / 2)),
  "double a limit": changed((limit) => limit * 2),
  "add a limit": (schema, at) =>
    addable(schema)
      .filter(([name]) => !(name in schema) && !at.includes("/x-documented") && !isConditional(at))
      .map(([name, limit]) => [name, set(at, name, limit)]),
};

function changed(change: (limit: number) => number | undefined): Operators<Schema>[string] {
  return (schema, at) =>
    names.flatMap((name): Change[] => {
      const limit = schema[name];
      if (typeof limit !== "number") return [];
      const other = change(limit);
      const isPossible = other !== limit && !(lengths.includes(name) && other !== undefined && other < 0);
      return isPossible ? [[name, set(at, name, other)]] : [];
    });
}

/** Limits that somebody could think of. What has a list or a pattern has its limits there. */
function addable(schema: Schema): [string, number][] {
  if (["enum", "const", "pattern", "x-known-values"].some((keyword) => keyword in schema)) return [];
  const { type, format } = schema;
  const types = [type].flat();
  if (types.includes("string")) return [...(format === undefined ? [shortest] : []), ["maxLength", 100]];
  return types.includes("integer") || types.includes("number")
    ? [
        ["minimum", 0],
        ["maximum", 2_147_483_647],
      ]
    : [];
}

/** Nothing with a format is empty. */
const shortest: [string, number] = ["minLength", 1];
