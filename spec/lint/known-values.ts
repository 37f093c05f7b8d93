import type { Rule, RuleContext } from "./redocly.ts";

interface Schema {
  description?: string;
  "x-known-values"?: string | string[];
}

/** The description of an open list names each of its values: pages and editors that know only `enum` would show none. */
export const knownValues: Rule = () => ({
  Schema({ description = "", "x-known-values": known }: Schema, { location, report }: RuleContext) {
    if (!Array.isArray(known)) return;
    for (const value of known.filter((one) => !description.includes(`\`${one}\``))) {
      report({
        message: `The description does not name the known value ${value}.`,
        location: location.child(["x-known-values"]),
      });
    }
  },
});
