import { isDeepStrictEqual } from "node:util";
import { escapeName, type Schema } from "@mangopay-sca/spec/model";
import { rename } from "../../mutant.ts";
import { type Change, leftOut, type Operators, set } from "../operators.ts";
import { isConditional } from "./types.ts";

/** Mistakes in which members an object has. */
export const members: Operators<Schema> = {
  "drop a required": ({ required = [] }, at) =>
    leftOut(required).map(([name, others]) => [name, set(at, "required", others)]),
  "require an optional member": ({ required = [], properties = {} }, at) =>
    isConditional(at)
      ? []
      : Object.keys(properties)
          .filter((name) => !required.includes(name))
          .map((name) => [name, set(at, "required", [...required, name])]),
  "drop a member": (schema, at) => ownMembers(schema, at).map(([name]) => [name, { pointer: inside(at, name) }]),
  "rename a member": (schema, at) =>
    ownMembers(schema, at).flatMap(([name, member]) =>
      [`${name}s`, name.charAt(0).toLowerCase() + name.slice(1)]
        .filter((other) => other !== name)
        .map((other): Change => [`${name} to ${other}`, ...rename(`${at}/properties`, name, other, member)]),
    ),
  "add a member": (schema, at) =>
    ownMembers(schema, at)
      .slice(0, 1)
      .map(() => ["Comment", { pointer: inside(at, "Comment"), value: { type: "string" } }]),
  "swap two members": (schema, at) =>
    ownMembers(schema, at).flatMap(([name, member], n, all) => {
      const [other, its] = all[n + 1] ?? [name, member];
      if (isDeepStrictEqual(undescribed(member), undescribed(its))) return [];
      return [
        [
          `${name} and ${other}`,
          { pointer: inside(at, name), value: its },
          { pointer: inside(at, other), value: member },
        ],
      ];
    }),
  "refuse other members": (schema, at) =>
    ownMembers(schema, at).length === 0
      ? []
      : ["additionalProperties", "unevaluatedProperties"]
          .filter((keyword) => !(keyword in schema))
          .map((keyword) => [keyword, set(at, keyword, false)]),
  "drop additionalProperties": ({ additionalProperties }, at) =>
    additionalProperties === undefined ? [] : [["", set(at, "additionalProperties", undefined)]],
};

const inside = (at: string, name: string) => `${at}/properties/${escapeName(name)}`;

/** A condition only asks again for members that stand elsewhere. */
const ownMembers = ({ properties = {} }: Schema, at: string): [name: string, member: Schema][] =>
  isConditional(at) ? [] : Object.entries(properties);

const undescribed = ({ description: _, ...schema }: Schema) => schema;
