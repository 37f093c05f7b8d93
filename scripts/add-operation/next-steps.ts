import { sdkEndpoint } from "@mangopay-sca/contract-tests/independent/sdk-endpoints";
import type { NewOperation } from "./plan.ts";

const contractTests = "packages/contract-tests";

/** What only a person can fill in, in the order in which it is best done. */
export function nextSteps(operation: NewOperation): string {
  const { id, pathFile, tag, tagIsNew, parameters, requestSchema, responseSchema, group, name } = operation;
  const newParameters = parameters.filter(({ isNew }) => isNew);
  const schemas = [requestSchema, responseSchema].filter((schema) => schema !== undefined);
  const examples = [...(requestSchema ? ["request"] : []), ...(responseSchema ? ["200"] : [])];
  const files = ["operations", ...(requestSchema ? ["sent"] : []), ...(responseSchema ? ["returned"] : [])];
  const steps = [
    `${contractTests}/pages/${files.join(".yaml, ")}.yaml: what the page says of it, before anything of it is in the spec`,
    `spec/${pathFile}: summary, description, and its operation-specific status codes`,
    ...(tagIsNew ? [`spec/openapi.yaml: what the operations tagged ${tag} are about`] : []),
    ...newParameters.map(({ file }) => `spec/${file}: what it identifies, and its limits`),
    ...schemas.map((schema) => `spec/components/schemas/${schema}.yaml: every documented member`),
    ...examples.map(
      (status) =>
        `spec/examples/${id}/${status}.todo.yaml: the published body and where it was published; rename it to ` +
        `${status}.CASE.yaml, and update the reference in the path file`,
    ),
    ...examples.map((status) => `npm run digest -- ${id}/${status}.CASE < published-body.json`),
    ...newParameters.map(
      (parameter) => `${contractTests}/requests/parameters.ts: values of path/${parameter.name}, accepted and refused`,
    ),
    ...(requestSchema
      ? [
          `${contractTests}/requests/rules.ts, and refused-values.ts beside it: what the documentation refuses in its body`,
        ]
      : []),
    sdkStep(operation),
    `packages/client/src/api.ts: a comment on ${group}.${name}, if its name does not say it all`,
  ];
  const list = steps.map((step, n) => `  ${n + 1}. ${step}`).join("\n");
  return `Now fill in, in this order:\n${list}\nnpm run check -- ${id} lists what is left.`;
}

function sdkStep({ method, path }: NewOperation): string {
  const endpoint = sdkEndpoint(method, path);
  return endpoint === undefined
    ? `${contractTests}/independent/lacking.yaml: why the spec has what the official SDK lacks`
    : `${contractTests}/independent/official-sdk.ts: how the official SDK calls it (${endpoint})`;
}
