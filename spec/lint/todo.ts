import type { Location, Rule, RuleContext } from "./redocly.ts";

interface Node {
  summary?: unknown;
  description?: unknown;
  "x-source"?: { document?: unknown; title?: unknown };
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
        const source = node["x-source"];
        if (source) {
          const [, file, operation, status] =
            location.source.absoluteRef.match(/(examples\/(\w+)\/(request|\d+)\..*)$/) ?? [];
          const isSkeleton = source.document === "TODO" || source.title === "TODO" || file?.endsWith(".todo.yaml");
          if (isSkeleton) {
            const message = operation
              ? `${operation}: its ${status} has no published example: replace spec/${file}, and name it after the case`
              : "This is not a published example yet.";
            report({ message, location: location.child(["x-source"]) });
            return;
          }
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
