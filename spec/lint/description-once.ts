import type { Rule, RuleContext } from "./redocly.ts";

/** No description repeats another: what holds in two places is said in one, and pointed to. */
export const descriptionOnce: Rule = () => {
  const seen = new Map<string, string>();
  return {
    any: {
      enter(node: unknown, { location, report }: RuleContext & { location: { absolutePointer: string } }) {
        const description = (node as { description?: unknown } | null)?.description;
        if (typeof description !== "string") return;
        const text = description.trim().replaceAll(/\s+/g, " ");
        const first = seen.get(text);
        if (first === undefined) seen.set(text, location.absolutePointer);
        else if (first !== location.absolutePointer) {
          report({
            message: `This description stands elsewhere too: "${text.slice(0, 60)}". Say it once and point to it, or say what is particular here.`,
            location: location.child(["description"]),
          });
        }
      },
    },
  };
};
