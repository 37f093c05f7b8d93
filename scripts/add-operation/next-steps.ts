import type { NewOperation } from "./plan.ts";

/** What only a person can fill in, in the order in which it is best done. */
export function nextSteps({
  id,
  pathFile,
  parameters,
  requestSchema,
  responseSchema,
  group,
  name,
}: NewOperation): string {
  const schemas = [requestSchema, responseSchema].filter((schema) => schema !== undefined);
  const examples = [...(requestSchema ? ["request"] : []), ...(responseSchema ? ["200"] : [])];
  const folder = `spec/examples/${id}`;
  const steps = [
    `spec/${pathFile}: summary, description, and the statuses that are its own`,
    ...parameters.filter(({ isNew }) => isNew).map(({ file }) => `spec/${file}: what it identifies, and its limits`),
    ...schemas.map((schema) => `spec/components/schemas/${schema}.yaml: every documented member`),
    ...examples.map(
      (status) =>
        `${folder}/${status}.todo.yaml: the published body and where it was published; rename it to ${status}.CASE.yaml, ` +
        "and the example in the path file",
    ),
    ...examples.map((status) => `npm run digest -- ${id}/${status}.CASE < published-body.json`),
    `packages/client/src/api.ts: a comment on ${group}.${name}, if its name does not say it all`,
  ];
  const list = steps.map((step, n) => `  ${n + 1}. ${step}`).join("\n");
  return `Now fill in, in this order:\n${list}\nnpm run check -- ${id} says what is left.`;
}
