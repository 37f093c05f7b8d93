/** An Arazzo document, as far as the workflows of the spec use it. */
export interface Arazzo {
  arazzo?: unknown;
  sourceDescriptions?: unknown;
  workflows?: Workflow[];
}

export interface Workflow {
  workflowId: string;
  inputs?: { type?: unknown; required?: string[]; properties?: Record<string, { type?: unknown }> };
  parameters?: Parameter[];
  steps?: Step[];
  outputs?: Record<string, string>;
}

export interface Step {
  stepId: string;
  operationId?: string;
  parameters?: Parameter[];
  requestBody?: { contentType?: unknown; payload?: unknown };
  successCriteria?: { condition: string }[];
  outputs?: Record<string, string>;
}

interface Parameter {
  name: string;
  in: string;
  value: unknown;
}

/** The conditions of a step's criteria, in their order. */
export const conditionsOf = ({ successCriteria = [] }: Step): string[] =>
  successCriteria.map(({ condition }) => condition);
