import { type OpenApiDocument, type Operation, type Response, resolve } from "@mangopay-sca/spec/model";
import type { Both } from "./check-operations.ts";
import type { ExpectedOperation } from "./expected-operations.ts";
import { operations } from "./pages.ts";
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
  { headers, content }: Response,
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
      return said ? differing(`${at} header/${name} type`, said.value, resolve(spec, schema).type, said.page) : [];
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
