import type { Operation, Parameter } from "@mangopay-sca/spec/model";
import type { Exchange } from "../exchange.js";
import { checkBody } from "./check-body.js";
import { checkText } from "./check-parameter.js";
import { checkSecurity } from "./check-security.js";
import { type Findings, finding, join, nothing, type Tools } from "./findings.js";

export interface RequestParts {
  request: Exchange["request"];
  /** By name, as they stand in the URL. */
  pathParameters: Record<string, string>;
  query: URLSearchParams;
}

/** Checks a request against its operation: parameters, security, body. */
export function checkRequest(tools: Tools, operation: Operation, parts: RequestParts): Findings {
  const { parameters, requestBody } = operation;
  const { request, query } = parts;
  return join(
    ...parameters.map((parameter) => checkParameter(tools, parameter, parts)),
    undeclaredQuery(tools, parameters, query),
    undeclaredHeaders(tools, parameters, request.headers),
    request.isSanitized && request.headers.authorization === undefined
      ? nothing()
      : checkSecurity(tools, operation, request.headers.authorization),
    checkBody(tools, requestBody?.content ?? {}, requestBody?.required ?? false, request, "request"),
  );
}

function checkParameter(tools: Tools, parameter: Parameter, parts: RequestParts): Findings {
  const texts = textsOf(parameter, parts);
  const pointer = `${parameter.in}/${parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name}`;
  if (texts.length === 0 && parameter.required) {
    return { violations: [finding("request", pointer, "is missing")], notes: [] };
  }
  const repeated = texts.length > 1 ? [finding("request", pointer, "must be sent once", String(texts.length))] : [];
  return join(...texts.slice(0, 100).map((text) => checkText(tools, parameter, "request", text)), {
    violations: [],
    notes: repeated,
  });
}

/** What a request has for a parameter; a query may have it more than once. */
function textsOf({ in: where, name }: Parameter, { request, pathParameters, query }: RequestParts): string[] {
  if (where === "query") return query.getAll(name);
  const text = where === "header" ? request.headers[name.toLowerCase()] : decoded(pathParameters[name]);
  return text === undefined ? [] : [text];
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return text;
  }
}

function undeclaredQuery({ names }: Tools, parameters: Parameter[], query: URLSearchParams): Findings {
  const declared = parameters.filter((one) => one.in === "query").map(({ name }) => name);
  const others = [...new Set(query.keys())].filter((name) => !declared.includes(name));
  const notes = others.map((other) => {
    const { name, meant } = names.undeclared(other, declared);
    return finding(
      "request",
      `query/${name}`,
      `is not documented${meant === undefined ? "" : `; did you mean ${meant}?`}`,
    );
  });
  return { violations: [], notes };
}

/** Requests have all kinds of headers; only one that other operations take is worth a note. */
function undeclaredHeaders(tools: Tools, parameters: Parameter[], headers: Record<string, string>): Findings {
  const declared = headersOf(parameters);
  const notes = tools.headers
    .filter((name) => name in headers && !declared.includes(name))
    .map((name) => finding("request", `header/${name}`, "is not documented for this operation"));
  return { violations: [], notes };
}

/** The names of those that stand in a header, once each, in lower case. */
export const headersOf = (parameters: Parameter[]): string[] => [
  ...new Set(parameters.filter((one) => one.in === "header").map(({ name }) => name.toLowerCase())),
];
