import type { Rule, RuleContext } from "./redocly.ts";

/** Property names are spelled as the API spells them: PascalCase, but for the names in `except`. */
export const wireCasing: Rule<{ except?: string[] }> = ({ except = [] }) => ({
  SchemaProperties(properties: Record<string, unknown>, context: RuleContext) {
    for (const name of Object.keys(properties)) {
      if (/^[A-Z][A-Za-z0-9]*$/.test(name) || except.includes(name)) continue;
      context.report({
        message: `The property ${name} is not in the API's PascalCase. If the API really spells it so, list it under \`except\` in redocly.yaml.`,
        location: context.location.child([name]).key(),
      });
    }
  },
});
