import type { OpenApiDocument, Operation, Parameter } from "@mangopay-sca/spec/model";
import type { Both } from "./check-operations.ts";
import { declaredIn } from "./declared.ts";
import type { ExpectedOperation } from "./expected-operations.ts";
import { operations } from "./pages.ts";
import { differing, missing } from "./sentences.ts";

/** Parameters that one side does not have, or has elsewhere, required or not, of another type or with another default. */
export const parameterViolations = (spec: OpenApiDocument, [expected, operation]: Both): string[] => [
  ...missing(`${expected.operationId} `, placesOf(expected), operation.parameters.map(placeOf)),
  ...operation.parameters.flatMap((parameter) => oneViolations(spec, operation, parameter)),
];

const placeOf = (parameter: Parameter) => `${parameter.in}/${parameter.name}`;

const placesOf = ({ parameters }: ExpectedOperation) =>
  new Map([...parameters].map(([name, page]) => [`${operations.parameters[name]?.in}/${name}`, page]));

function oneViolations(spec: OpenApiDocument, { operationId }: Operation, parameter: Parameter): string[] {
  const line = operations.parameters[parameter.name];
  if (!line) return [];
  const at = `${operationId} ${placeOf(parameter)}`;
  const { types, values, defaults } = declaredIn(spec, parameter.schema).self;
  return [
    ...differing(`${at} required`, line.in === "path", parameter.required ?? false, line.page),
    ...differing(`${at} type`, [line.type], types, line.page),
    ...differing(`${at} values`, line.values, values, line.page),
    ...differing(`${at} default`, line.default === undefined ? [] : [line.default], defaults, line.page),
  ];
}
