import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Rule, RuleContext } from "./redocly.ts";

interface Example {
  "x-source"?: { document?: string; title?: string };
}

const ledger = new URL("../sources.yaml", import.meta.url);

/** Every example says where it was published: a document of sources.yaml, and the title it has there. */
export const exampleSource: Rule = () => {
  const { documents } = parse(readFileSync(ledger, "utf8")) as { documents: Record<string, unknown> };
  return {
    Example(example: Example, { location, report }: RuleContext) {
      const source = example["x-source"];
      if (!source?.document || !source.title) {
        report({ message: "An example needs `x-source` with `document` and `title`.", location: location.key() });
      } else if (!(source.document in documents)) {
        report({
          message: `\`x-source\` names the document "${source.document}", which sources.yaml does not list.`,
          location: location.child(["x-source", "document"]),
        });
      }
    },
  };
};
