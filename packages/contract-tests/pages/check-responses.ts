import type { SchemaCheck } from "@mangopay-sca/contract";
import { type OpenApiDocument, type Operation, type Response, resolve } from "@mangopay-sca/spec/model";
import type { Both } from "./check-operations.ts";
import type { ExpectedOperation } from "./expected-operations.ts";
import { operations } from "./pages.ts";
import { limitsOf, type Probe, probesOf } from "./samples.ts";
import { differing, missing } from "./sentences.ts";

/** Bodies and statuses that one side does not have, their media types and examples, and headers with the type of their values. */
export const responseViolations = (spec: OpenApiDocument, [expected, operation]: Both): string[] => [
  ...requestViolations(expected, operation),
  ...missing(
    `${expected.operationId} `,
    new Map([...expected.responses].map(([status, { page }]) => [status, page])),
    Object.keys(operation.responses),
  ),
  ...Object.entries(operation.responses).flatMap(([status, response]) =>
    oneViolations(spec, expected, status, response),
  ),
];

/** Values of headers that the spec takes otherwise than the pages say. */
export const headerViolations = ([expected, operation]: Both, check: SchemaCheck): string[] =>
  Object.entries(operation.responses).flatMap(([status, { headers }]) =>
    [...(expected.responses.get(status)?.headers ?? [])].flatMap(([name, { value, page }]) => {
      const schema = headers[name];
      if (!schema) return [];
      return [...probesOf(value), ...limitsOf(value)]
        .filter((probe) => (check(schema, probe.value).length === 0) !== probe.isAllowed)
        .map(
          (probe) => `${expected.operationId} ${status} header/${name}: must ${verb(probe)} ${probe.name} (${page})`,
        );
    }),
  );

const verb = ({ isAllowed }: Probe) => (isAllowed ? "accept" : "refuse");

function requestViolations(expected: ExpectedOperation, { requestBody }: Operation): string[] {
  const { operationId, request, page } = expected;
  const at = `${operationId} request`;
  const { content = {}, required } = requestBody ?? {};
  return [
    ...differing(`${at} required`, request !== undefined, required ?? false, page),
    ...missing(
      `${at} as `,
      new Map(request ? [[request.mediaType.value, request.mediaType.page]] : []),
      Object.keys(content),
    ),
    ...exampleViolations(operationId, "request", request?.examples ?? [], content, page),
  ];
}

function oneViolations(
  spec: OpenApiDocument,
  { operationId, responses }: ExpectedOperation,
  status: string,
  { headers, headerExamples, content }: Response,
): string[] {
  const expected = responses.get(status);
  if (!expected) return [];
  const at = `${operationId} ${status}`;
  const { mediaType, page, examples } = expected;
  const lowerCase = new Map([...expected.headers].map(([name, said]) => [name.toLowerCase(), said]));
  return [
    ...missing(`${at} as `, new Map(mediaType ? [[mediaType.value, mediaType.page]] : []), Object.keys(content)),
    ...exampleViolations(operationId, status, examples, content, page),
    ...missing(
      `${at} header/`,
      new Map([...lowerCase].map(([name, said]) => [name, said.page])),
      Object.keys(headers).map((name) => name.toLowerCase()),
    ),
    ...Object.entries(headers).flatMap(([name, schema]) => {
      const said = lowerCase.get(name.toLowerCase());
      if (!said) return [];
      const { type, example } = said.value;
      return [
        ...differing(`${at} header/${name} type`, type, resolve(spec, schema).type, said.page),
        ...differing(`${at} header/${name} example`, example?.toString(), headerExamples[name], said.page),
      ];
    }),
  ];
}

function exampleViolations(
  operationId: string,
  part: string,
  names: string[],
  content: Response["content"],
  page: string,
): string[] {
  const { examplesElsewhere } = operations;
  const pages = names.map((name): [string, string] => [
    name,
    examplesElsewhere[`${operationId} ${name}`] ?? examplesElsewhere[name] ?? page,
  ]);
  const found = Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples));
  return missing(`${operationId} ${part} example `, new Map(pages), found);
}
