import { differing } from "../pages/sentences.ts";
import { type Arazzo, conditionsOf, type Step, type Workflow } from "./arazzo.ts";
import { inBoth, inOne } from "./in-both.ts";
import { type WrittenStep, type WrittenWorkflow, workflows as written } from "./written.ts";

/** The workflows make the calls of the pages' flows, in their order, and ask of the responses what the pages say. */
export const workflowViolations = (documents: Record<string, unknown>): string[] =>
  inBoth("workflows/", written.workflows, documents as Record<string, Arazzo>, documentViolations);

function documentViolations(at: string, expected: WrittenWorkflow, found: Arazzo): string[] {
  const { page } = expected;
  const sources = [{ name: "sca", type: "openapi", url: "../dist/openapi.yaml" }];
  const [workflow] = found.workflows ?? [];
  return [
    ...differing(`${at} version`, "1.0.1", found.arazzo, page),
    ...differing(`${at} sourceDescriptions`, sources, found.sourceDescriptions, page),
    ...differing(`${at} workflows`, 1, found.workflows?.length, page),
    ...(workflow ? workflowDifferences(at, expected, workflow) : []),
  ];
}

function workflowDifferences(at: string, expected: WrittenWorkflow, found: Workflow): string[] {
  const { inputs, steps, outputs, page } = expected;
  const stepIds = (found.steps ?? []).map(({ stepId }) => stepId);
  const properties = Object.entries(found.inputs?.properties ?? {});
  return [
    ...differing(`${at} workflowId`, at.slice("workflows/".length), found.workflowId, page),
    ...differing(`${at} inputs`, inputs, found.inputs?.required, page),
    ...differing(
      `${at} inputs`,
      inputs.map((name) => [name, "string"]),
      properties.map(([name, { type }]) => [name, type]),
      page,
    ),
    ...differing(`${at} parameters`, callParameters, found.parameters, page),
    ...differing(`${at} steps`, Object.keys(steps), stepIds, page),
    ...Object.entries(steps).flatMap(([stepId, one]) => {
      const other = found.steps?.find((step) => step.stepId === stepId);
      return other === undefined ? [] : stepViolations(`${at} ${stepId}`, one, other, page);
    }),
    ...differing(`${at} outputs`, outputsOf(outputs), found.outputs, page),
  ];
}

const callParameters = [
  { name: "Authorization", in: "header", value: "Bearer {$inputs.token}" },
  { name: "ClientId", in: "path", value: "$inputs.clientId" },
];

const outputsOf = (outputs: Record<string, string>) =>
  Object.fromEntries(Object.entries(outputs).map(([name, stepId]) => [name, `$steps.${stepId}.outputs.${name}`]));

const members = ["stepId", "operationId", "description", "parameters", "requestBody", "successCriteria", "outputs"];

function stepViolations(at: string, expected: WrittenStep, found: Step, page: string): string[] {
  const { call, user, mock, sends, expects, gives } = expected;
  const payload = sends === undefined ? undefined : written.bodies[sends];
  const from = user === "inputs" ? "$inputs.userId" : `$steps.${user}.outputs.userId`;
  const [status, example] = mock.split(" ");
  const parameters = [
    ...(user === undefined ? [] : [{ name: "UserId", in: "path", value: from }]),
    { name: "Prefer", in: "header", value: `code=${status}, example=${example}` },
  ];
  const conditions = Object.entries(expects).map(([member, value]) => conditionOf(member, value));
  const outputs = gives?.map((name) => [name, `$response.body#/${written.outputs[name]}`]);
  return [
    ...differing(`${at} operationId`, `$sourceDescriptions.sca.${call}`, found.operationId, page),
    ...differing(`${at} parameters`, parameters, found.parameters, page),
    ...differing(`${at} contentType`, payload && "application/json", found.requestBody?.contentType, page),
    ...differing(`${at} payload`, payload, found.requestBody?.payload, page),
    ...inOne(`${at} criterion `, new Map(conditions.map((condition) => [condition, page])), conditionsOf(found)),
    ...differing(`${at} outputs`, outputs && Object.fromEntries(outputs), found.outputs, page),
    ...Object.keys(found)
      .filter((name) => !members.includes(name))
      .map((name) => `${at}: has ${name}, which no check of the meaning reads`),
  ];
}

/** The criterion for a status or a member of the response, in the words of Arazzo. */
function conditionOf(member: string, value: unknown): string {
  if (member === "status") return `$statusCode == ${value}`;
  if (value === "link") return `$response.body#/${member}/RedirectUrl != null`;
  return `$response.body#/${member} == ${JSON.stringify(value)}`;
}
