import { createHash } from "node:crypto";
import { toPointer } from "@mangopay-sca/spec/model";

/** A digest of every value in a JSON document, by its JSON pointer; an empty object or list has one as well. */
export type Digests = Record<string, string>;

/** The first 12 digits of the sha256 of each value: whichever way the text was laid out and its members ordered. */
export function digestsOf(value: unknown, pointer = ""): Digests {
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  if (members.length > 0) {
    return Object.assign({}, ...members.map(([name, member]) => digestsOf(member, pointer + toPointer([name]))));
  }
  return { [pointer]: createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12) };
}

/** Pointers at which two documents differ. */
export const differences = (one: Digests, other: Digests): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((pointer) => one[pointer] !== other[pointer]);
