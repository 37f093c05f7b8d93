import type { Location, Rule, RuleContext } from "./redocly.ts";

interface Node {
  summary?: unknown;
  description?: unknown;
  "x-source"?: { document?: unknown };
}
type Context = RuleContext & { location: Location & { absolutePointer: string } };

/** Nothing is left of what `npm run add-operation` writes as TODO. */
export const todo: Rule = () => {
  const seen = new Set<string>();
  return {
    any: {
      enter(node: Node | null, { location, report }: Context) {
        if (node === null || typeof node !== "object" || seen.has(location.absolutePointer)) return;
        seen.add(location.absolutePointer);
        if (node["x-source"]?.document === "TODO") {
          const [, file, operation, status] =
            location.source.absoluteRef.match(/(examples\/(\w+)\/(request|\d+)\..*)$/) ?? [];
          const what = operation ? `${operation}: its ${status} has no published example: replace spec/${file}` : "";
          report({ message: what || "This is no published example yet.", location: location.child(["x-source"]) });
          return;
        }
        for (const part of ["summary", "description"] as const) {
          const text = node[part];
          if (typeof text !== "string" || !text.startsWith("TODO")) continue;
          report({ message: `This ${part} is still to be written: ${text.trim()}`, location: location.child([part]) });
        }
      },
    },
  };
};
