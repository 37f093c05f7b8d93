import type { Reference, Rule, RuleContext } from "./redocly.ts";

interface Schema {
  description?: string;
}

/** Every property of a schema is described, in place or in the schema that it points to. */
export const propertyDescription: Rule = () => ({
  SchemaProperties(properties: Record<string, (Schema & Partial<Reference>) | Reference>, context: RuleContext) {
    for (const [name, property] of Object.entries(properties)) {
      const own = (property as Schema).description;
      const { node } = context.resolve<Schema>(property as Reference);
      if (own || node?.description) continue;
      context.report({
        message: `The property ${name} has no description.`,
        location: context.location.child([name]).key(),
      });
    }
  },
});
