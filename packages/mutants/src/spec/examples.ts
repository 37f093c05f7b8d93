import { escapeName, type MediaType, type OperationObject } from "@mangopay-sca/spec/model";
import { rename } from "../mutant.ts";
import { type Change, type Operators, type Place, set } from "./operators.ts";

type Example = { value?: unknown };

/** Mistakes in which examples there are. */
export const exampleListOperators: Operators<MediaType> = {
  "remove an example": ({ examples = {} }, at) =>
    Object.keys(examples).map((name) => [name, { pointer: `${at}/examples/${name}` }]),
  "rename an example": ({ examples = {} }, at) =>
    Object.entries(examples).map(([name, one]) => [name, ...rename(`${at}/examples`, name, `${name}-user`, one)]),
  "swap two examples": ({ examples = {} }, at) =>
    Object.entries(examples).flatMap(([name, one], n, all): Change[] => {
      const [other, its] = all[n + 1] ?? [];
      if (other === undefined) return [];
      return [[`${name} and ${other}`, set(`${at}/examples`, name, its), set(`${at}/examples`, other, one)]];
    }),
};

/** Mistakes in where an example stands. */
export const examplePlaceOperators: Operators<OperationObject> = {
  "move an example": ({ responses = {} }, at) => {
    const bodies = Object.entries(responses).flatMap(([status, response]) =>
      "$ref" in response || !response.content?.["application/json"]?.examples
        ? []
        : [
            {
              node: response.content["application/json"].examples,
              at: `${at}/responses/${status}/content/application~1json/examples`,
            },
          ],
    );
    return bodies.flatMap((place, n) => {
      const next = bodies[(n + 1) % bodies.length];
      return next && next !== place ? Object.keys(place.node).map((name) => moved(name, place, next)) : [];
    });
  },
};

const moved = (name: string, from: Place<Record<string, Example>>, to: Place<Record<string, Example>>): Change => [
  `${from.at} ${name}`,
  { pointer: `${from.at}/${name}` },
  { pointer: `${to.at}/${name}`, value: from.node[name] },
];

/** Mistakes in the value of an example. */
export const exampleOperators: Operators<Example> = {
  "change an example": ({ value }, at) =>
    leavesOf(value, `${at}/value`).map(([pointer, old]) => [pointer.slice(at.length), { pointer, value: other(old) }]),
  // Of a list, its items; what is deeper is changed above.
  "drop a member of an example": ({ value }, at) =>
    typeof value === "object" && value !== null
      ? Object.keys(value).map((name) => [name, { pointer: `${at}/value/${escapeName(name)}` }])
      : [],
  "add a member to an example": ({ value }, at) => {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? [["", { pointer: `${at}/value/Comment`, value: "x" }]] : [];
  },
};

/** Another value, of the same type where that can be. */
function other(old: unknown): unknown {
  if (typeof old === "number") return old + 1;
  if (typeof old === "boolean") return !old;
  return typeof old === "string" ? `${old}x` : "MUTANT";
}

function leavesOf(value: unknown, pointer: string): [pointer: string, value: unknown][] {
  if (typeof value !== "object" || value === null) return [[pointer, value]];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, `${pointer}/${escapeName(name)}`));
}
