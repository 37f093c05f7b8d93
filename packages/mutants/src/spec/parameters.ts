import { type OpenApiDocument, type Parameter, type Reference, refName, resolve } from "@mangopay-sca/spec/model";
import { type Change, leftOut, type Operators, set } from "./operators.ts";
import { parameterLists, pathItems } from "./places.ts";

/** Mistakes in a parameter itself. */
export const parameterOperators: Operators<Parameter> = {
  "rename a parameter": ({ name, in: where }, at) =>
    // The name of a path parameter is ours alone, but it stands in the path as well.
    [`${name}s`, ...(where === "header" ? [] : [otherCase(name)])].map((other) => [other, set(at, "name", other)]),
  "move a parameter": ({ in: where }, at) =>
    ["query", "header", "path", "cookie"]
      .filter((other) => other !== where)
      .map((other) => [other, set(at, "in", other)]),
  "flip whether a parameter is required": ({ required }, at) => [
    ["", set(at, "required", required ? undefined : true)],
  ],
};

/** Mistakes in which parameters an operation has, or all operations of a path. */
export const parameterListOperators: Operators<(Parameter | Reference)[]> = {
  "drop a parameter": (list, at) => leftOut(list).map(([one, others]) => [nameOf(one), { pointer: at, value: others }]),
  "add a parameter": (list, at, spec) =>
    Object.entries(spec.components.parameters ?? {})
      // One in the path belongs to the path.
      .filter(([name, one]) => resolve(spec, one).in !== "path" && !namesAround(spec, list, at).includes(name))
      .map(([name]) => [name, { pointer: at, value: [...list, { $ref: `#/components/parameters/${name}` }] }]),
  "move a parameter of one operation": (list, at, spec) =>
    list.flatMap((one, n): Change[] => {
      const { in: where, ...rest } = resolve(spec, one);
      const value = { ...rest, in: where === "query" ? "header" : "query" };
      return [[nameOf(one), { pointer: `${at}/${n}`, value }]];
    }),
};

/** What an operation has need not be said again of its path, nor the other way round. */
function namesAround(spec: OpenApiDocument, list: (Parameter | Reference)[], at: string): string[] {
  const item = pathItems(spec).find((one) => at.startsWith(`${one.at}/`));
  const all = parameterLists(spec).filter((one) => item && one.at.startsWith(`${item.at}/`));
  return [list, ...all.map(({ node }) => node)].flat().map(nameOf);
}

const nameOf = (one: Parameter | Reference) => ("$ref" in one ? refName(one.$ref) : one.name);

const otherCase = (name: string) =>
  name.charAt(0) === name.charAt(0).toLowerCase()
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : name.charAt(0).toLowerCase() + name.slice(1);
