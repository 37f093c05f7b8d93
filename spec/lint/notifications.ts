import { readLifecycle } from "./data-files.ts";
import type { Rule, RuleContext } from "./redocly.ts";

interface Operation {
  operationId?: string;
  description?: string;
  "x-notifications"?: string[];
}

/**
 * An operation lists under `x-notifications`, and names in its description, exactly the notifications that lifecycle.yaml
 * says it sends at once.
 */
export const notifications: Rule = () => {
  const { transitions } = readLifecycle();
  return {
    Operation(operation: Operation, { location, report }: RuleContext) {
      const { operationId, description = "", "x-notifications": listed = [] } = operation;
      const sent = new Set(
        transitions.filter(({ trigger }) => trigger.operation === operationId).flatMap((row) => row.notifications),
      );
      for (const event of sent) {
        if (!listed.includes(event)) {
          report({
            message: `${operationId} sends ${event} by lifecycle.yaml: list it in \`x-notifications\`.`,
            location,
          });
        } else if (!description.includes(event)) {
          report({ message: `${operationId} sends ${event}, and its description does not say so.`, location });
        }
      }
      for (const event of listed) {
        if (sent.has(event)) continue;
        report({
          message: `${operationId} lists ${event}, and no transition of lifecycle.yaml says that it is sent.`,
          location: location.child(["x-notifications"]),
        });
      }
    },
  };
};
