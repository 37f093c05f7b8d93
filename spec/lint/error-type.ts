import { readErrors } from "./data-files.ts";
import type { Rule, RuleContext } from "./redocly.ts";

interface Example {
  value?: { Type?: unknown; Message?: unknown } | null;
}

/** An example that is an API error has a `Type` that errors.yaml explains. */
export const errorType: Rule = () => {
  const { errors } = readErrors();
  return {
    Example({ value }: Example, { location, report }: RuleContext) {
      if (typeof value?.Message !== "string" || typeof value.Type !== "string" || value.Type in errors) return;
      report({
        message: `The error Type ${value.Type} is not in errors.yaml.`,
        location: location.child(["value", "Type"]),
      });
    },
  };
};
