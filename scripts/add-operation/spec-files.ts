import type { NewOperation } from "./plan.ts";

/** Skeletons in the spec folder, by path from the root; the lint rule sca/todo finds whatever is still TODO in them. */
export function specFiles(operation: NewOperation): Record<string, string> {
  const { id, requestSchema, responseSchema, parameters, pathIsNew, pathFile } = operation;
  const files: Record<string, string> = {};
  if (pathIsNew) files[`spec/${pathFile}`] = pathParameters(operation) + operationText(operation);
  for (const { name, file, isNew } of parameters) if (isNew) files[`spec/${file}`] = parameter(name);
  for (const [name, member, status] of [
    [requestSchema, "  Tag:\n    $ref: Tag.yaml\n", "request"],
    [
      responseSchema,
      `  Id:\n    type: string\n    maxLength: 128\n    description: "TODO: what it identifies"\n`,
      "200",
    ],
  ] as const) {
    if (name === undefined) continue;
    files[`spec/components/schemas/${name}.yaml`] = schema(
      name,
      member,
      status === "request" ? "" : "required: [Id]\n",
    );
    files[`spec/examples/${id}/${status}.todo.yaml`] = example(id, status === "request" ? "Tag" : "Id");
  }
  return files;
}

const pathParameters = ({ parameters }: NewOperation) =>
  parameters.length === 0 ? "" : `parameters:\n${parameters.map(({ file }) => `  - $ref: ../${file}\n`).join("")}`;

/** The operation as it stands in its path file. */
export function operationText({ id, method, tag, parameters, requestSchema, responseSchema }: NewOperation): string {
  const hasId = parameters.some(({ name }) => name !== "ClientId");
  const refused = [
    ["400", "BadRequest"],
    ["401", "Unauthorized"],
    ["403", "Forbidden"],
    ...(hasId ? [["404", "NotFound"]] : []),
    ...(method === "POST" ? [["409", "IdempotencyConflict"]] : []),
    ["429", "TooManyRequests"],
  ];
  return `${method.toLowerCase()}:
  operationId: ${id}
  summary: "TODO: ${id} in three words"
  description: |
    TODO: what a caller of ${id} needs to know
  tags: [${tag}]
${method === "POST" ? "  parameters:\n    - $ref: ../components/parameters/IdempotencyKey.yaml\n" : ""}${
  requestSchema ? `  requestBody:\n    required: true\n${content("    ", requestSchema, `${id}/request`)}` : ""
}  responses:
    "${responseSchema ? "200" : "204"}":
      description: "TODO: what ${id} answers"
      headers:
        $ref: ../components/headers/rate-limits.yaml
${responseSchema ? content("      ", responseSchema, `${id}/200`) : ""}${refused
  .map(([status, name]) => `    "${status}":\n      $ref: ../components/responses/${name}.yaml\n`)
  .join("")}`;
}

const content = (indent: string, schema: string, example: string) =>
  `content:
  application/json:
    schema:
      $ref: ../components/schemas/${schema}.yaml
    examples:
      todo:
        $ref: ../examples/${example}.todo.yaml
`.replaceAll(/^(?=.)/gm, indent);

const parameter = (name: string) => `name: ${name}
in: path
required: true
description: "TODO: what ${name} identifies"
schema:
  type: string
  minLength: 1
  maxLength: 128
`;

const schema = (name: string, members: string, required: string) => `type: object
description: "TODO: what ${name} is"
${required}properties:
${members}`;

const example = (id: string, member: string) => `summary: "TODO: what this example of ${id} shows"
x-source:
  document: TODO
  title: TODO
value:
  ${member}: todo
`;
