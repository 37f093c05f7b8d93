import type { OpenApiDocument, Schema } from "@mangopay-sca/spec/model";
import { type Change, leftOut, type Operators, set } from "../operators.ts";
import { listsIn, plausibleValues } from "./plausible.ts";
import { isConditional } from "./types.ts";

/** Mistakes in lists of values, constants and defaults. */
export const lists: Operators<Schema> = {
  ...ofList("an enum", "enum"),
  ...ofList("known values", "x-known-values"),
  "drop known values": (schema, at) => (schema["x-known-values"] ? [["", set(at, "x-known-values", undefined)]] : []),
  "close known values": (schema, at) => {
    const values = schema["x-known-values"];
    return Array.isArray(values) ? [["", set(at, "x-known-values", undefined), set(at, "enum", values)]] : [];
  },
  "open an enum": ({ enum: values }, at) =>
    values && !at.includes("/x-documented")
      ? [["", set(at, "enum", undefined), set(at, "x-known-values", values)]]
      : [],
  "change a constant": ({ const: constant }, at, spec) =>
    constant === undefined
      ? []
      : typeof constant === "boolean"
        ? [[!constant, set(at, "const", !constant)]]
        : plausibleValues([constant], listsIn(spec)).map((other) => [other, set(at, "const", other)]),
  "drop a constant": ({ const: constant }, at) => (constant === undefined ? [] : [["", set(at, "const", undefined)]]),
  "change a default": ({ default: one, enum: values = [] }, at) =>
    typeof one === "number"
      ? [one + 1, one * 10].map((other): Change => [other, set(at, "default", other)])
      : values.filter((other) => one !== undefined && other !== one).map((other) => [other, set(at, "default", other)]),
  "drop a default": ({ default: one }, at) => (one === undefined ? [] : [["", set(at, "default", undefined)]]),
  "add a default": ({ default: one, enum: values, type }, at) => {
    const [value] = values ?? (type === "boolean" ? [false] : []);
    return one !== undefined || value === undefined || isConditional(at) || at.endsWith("/x-documented")
      ? []
      : [[value, set(at, "default", value)]];
  },
};

function ofList(name: string, keyword: "enum" | "x-known-values"): Operators<Schema> {
  return {
    [`shrink ${name}`]: withList(keyword, (values) =>
      leftOut(values)
        // Of a list as long as that of all countries some are enough.
        .filter((_, n) => values.length < 50 || n % 25 === 0)
        .map(([value, others]) => [value, others]),
    ),
    [`widen ${name}`]: withList(keyword, (values, spec) =>
      plausibleValues(values, listsIn(spec)).map((value) => [value, [...values, value]]),
    ),
    [`misspell a value of ${name}`]: withList(keyword, (values) =>
      typeof values[0] === "string" ? [[values[0], [`${values[0].slice(0, -1)}`, ...values.slice(1)]]] : [],
    ),
  };
}

function withList(
  keyword: "enum" | "x-known-values",
  changes: (values: unknown[], spec: OpenApiDocument) => [detail: unknown, list: unknown[]][],
): Operators<Schema>[string] {
  return (schema, at, spec) => {
    const values = schema[keyword];
    if (!Array.isArray(values)) return [];
    return changes(values, spec).map(([detail, list]) => [detail, set(at, keyword, list)]);
  };
}
