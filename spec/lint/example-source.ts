import { readSources } from "./data-files.ts";
import type { Rule, RuleContext } from "./redocly.ts";

interface Example {
  "x-source"?: { document?: string; title?: string };
}

/**
 * Every example says where it was published: a document of sources.yaml, and the title it has there. TODO is another rule's.
 */
export const exampleSource: Rule = () => {
  const { documents } = readSources();
  return {
    Example(example: Example, { location, report }: RuleContext) {
      const source = example["x-source"];
      if (!source?.document || !source.title) {
        report({ message: "An example needs `x-source` with `document` and `title`.", location: location.key() });
      } else if (!(source.document in documents) && source.document !== "TODO") {
        report({
          message: `\`x-source\` names the document "${source.document}", which sources.yaml does not list.`,
          location: location.child(["x-source", "document"]),
        });
      }
    },
  };
};
