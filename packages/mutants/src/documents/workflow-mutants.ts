import { type Arazzo, conditionsOf, type Step } from "@mangopay-sca/contract-tests/meaning/arazzo";
import type { DocumentMutant, Edit } from "../mutant.ts";
import { after, each, mutantsOf } from "./changes.ts";

const mutant = mutantsOf("workflows");

/** Every mistake that is tried in the workflows. */
export function workflowMutants(documents: Record<string, Arazzo>): DocumentMutant[] {
  const calls = [
    ...new Set(
      Object.values(documents).flatMap(({ workflows = [] }) =>
        workflows.flatMap(({ steps = [] }) => steps.flatMap(({ operationId }) => operationId ?? [])),
      ),
    ),
  ];
  return Object.entries(documents).flatMap(([name, { workflows = [] }]) => [
    mutant("drop a workflow", name, { pointer: `/${name}` }),
    ...workflows.flatMap(({ steps = [], parameters = [], outputs = {}, inputs }, w) => {
      const at = `/${name}/workflows/${w}`;
      return [
        ...steps.flatMap((step, n) => [
          mutant("drop a step", `${name} ${step.stepId}`, { pointer: `${at}/steps/${n}` }),
          ...each(steps[n + 1], (next) => [
            mutant(
              "swap two steps",
              `${name} ${step.stepId}`,
              { pointer: `${at}/steps/${n}`, value: next },
              { pointer: `${at}/steps/${n + 1}`, value: step },
            ),
          ]),
          ...changedStep(`${name} ${step.stepId}`, step, `${at}/steps/${n}`, calls),
        ]),
        ...valueMutants(name, parameters, `${at}/parameters`),
        ...outputMutants(name, outputs, `${at}/outputs`),
        ...each(inputs?.required, (required) =>
          required.map((input, n) =>
            mutant("drop an input", `${name} ${input}`, { pointer: `${at}/inputs/required/${n}` }),
          ),
        ),
      ];
    }),
  ]);
}

function changedStep(name: string, step: Step, at: string, calls: string[]): DocumentMutant[] {
  const { operationId, parameters = [], outputs = {}, requestBody } = step;
  return [
    ...each(operationId, (old) => [
      mutant("change the call of a step", name, { pointer: `${at}/operationId`, value: after(calls, old) }),
    ]),
    ...conditionsOf(step).flatMap((condition, n) => [
      mutant("drop a criterion", `${name} ${condition}`, { pointer: `${at}/successCriteria/${n}` }),
      ...otherConditions(condition).map((value) =>
        mutant("change a criterion", `${name} ${value}`, { pointer: `${at}/successCriteria/${n}/condition`, value }),
      ),
    ]),
    ...valueMutants(name, parameters, `${at}/parameters`),
    ...outputMutants(name, outputs, `${at}/outputs`),
    ...Object.entries((requestBody?.payload ?? {}) as object).flatMap(([member, value]) => [
      mutant("drop a member of a payload", `${name} ${member}`, { pointer: `${at}/requestBody/payload/${member}` }),
      mutant("change a member of a payload", `${name} ${member}`, {
        pointer: `${at}/requestBody/payload/${member}`,
        value: typeof value === "boolean" ? !value : `${value}1`,
      }),
    ]),
  ];
}

/** The criterion turned around, and with another value. */
function otherConditions(condition: string): string[] {
  const turned = condition.includes(" == ") ? condition.replace(" == ", " != ") : condition.replace(" != ", " == ");
  const [left = "", operator = "", right = ""] = condition.split(/ (==|!=) /);
  const values = [
    "200",
    "400",
    "404",
    "true",
    "false",
    "null",
    '"ACTIVE"',
    '"PENDING_USER_ACTION"',
    '"INACTIVE"',
    '"OWNER"',
    '"PAYER"',
  ];
  const isLike = (one: string) => one !== right && one[0] === right[0];
  return [turned, `${left} ${operator} ${values.find(isLike) ?? (right === "null" ? "false" : '"OTHER"')}`];
}

const valueMutants = (name: string, parameters: { name: string; value: unknown }[], at: string): DocumentMutant[] =>
  parameters.flatMap((parameter, n) => {
    const where: Edit = { pointer: `${at}/${n}` };
    return [
      mutant("drop a parameter of a workflow", `${name} ${parameter.name}`, where),
      mutant("change a parameter of a workflow", `${name} ${parameter.name}`, {
        pointer: `${at}/${n}/value`,
        value: String(parameter.value).replace(/.$/, "x"),
      }),
    ];
  });

const outputMutants = (name: string, outputs: Record<string, string>, at: string): DocumentMutant[] =>
  Object.entries(outputs).flatMap(([output, value]) => [
    mutant("drop an output", `${name} ${output}`, { pointer: `${at}/${output}` }),
    mutant("change an output", `${name} ${output}`, { pointer: `${at}/${output}`, value: `${value}s` }),
  ]);
