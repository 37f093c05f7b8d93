import lifecycle from "@mangopay-sca/spec/lifecycle.json" with { type: "json" };
import { examplesOf, type OpenApiDocument } from "@mangopay-sca/spec/model";

/** The life cycle without the words for people, and with what the examples of refusals have as `errors`. */
export function lifecycleTable(spec: OpenApiDocument) {
  const { states, conditions, transitions, refusals } = lifecycle;
  return {
    userStates: Object.fromEntries(
      Object.entries(states.user).map(([name, state]) => [name, without(state, ["meaning", "assumption"])]),
    ),
    sessionStates: Object.keys(states.session),
    conditions: Object.keys(conditions),
    transitions: transitions.map((one) => without(one, ["assumption", "conflict"])),
    refusals: refusals.map(({ example, ...one }) => ({
      ...without(one, ["assumption", "conflict"]),
      ...(example === undefined ? {} : { errors: errorsOf(spec, example) }),
    })),
  };
}

/** The `errors` of a published body, `shared/400.owner-to-payer`. */
function errorsOf(spec: OpenApiDocument, path: string): unknown {
  const [, part, name] = path.match(/\/(\d+)\.(.+)$/) ?? [];
  const found = examplesOf(spec).find((example) => example.part === part && example.name === name);
  if (!found) throw new Error(`No operation shows the example ${path}, which a refusal of lifecycle.yaml names.`);
  return (found.value as { errors?: unknown }).errors;
}

const without = (object: object, names: string[]) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
