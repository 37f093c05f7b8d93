import type { Location, Reference, Rule, RuleContext } from "./redocly.ts";

interface Body {
  content?: Record<string, { examples?: Record<string, unknown> }>;
}
interface Operation {
  operationId?: string;
  requestBody?: Body | Reference;
  responses?: Record<string, Body | Reference>;
}

/** Every request body and every documented status that has a body shows at least one named example. */
export const operationExamples: Rule = () => ({
  Operation(operation: Operation, context: RuleContext) {
    const check = (part: string, at: Location, body: Body | Reference) => {
      const { node, location } = context.resolve<Body>(body, at.source.absoluteRef);
      for (const [mediaType, media] of Object.entries(node?.content ?? {})) {
        if (Object.keys(media.examples ?? {}).length > 0) continue;
        context.report({
          message: `${operation.operationId} ${part} has no named example for ${mediaType}: add one under examples/${operation.operationId}/.`,
          location: location ?? at,
        });
      }
    };
    const here = context.location;
    if (operation.requestBody) {
      check("request", here.child(["requestBody"]), operation.requestBody);
    }
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      check(status, here.child(["responses", status]), response);
    }
  },
});
