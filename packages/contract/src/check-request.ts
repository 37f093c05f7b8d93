import { checkBody, type Told } from "./check-body.js";
import { checkText } from "./check-text.js";
import type { CheckValue } from "./schemas.js";
import { type OpenApi, type Operation, type Parameter, resolve, type Security } from "./spec.js";

export interface SentRequest {
  headers: Record<string, string>;
  body?: string | null | undefined;
  pathValues: Record<string, string>;
  query: URLSearchParams;
}

/** Where a request breaks what its operation documents: parameters, security, body. */
export function checkRequest(spec: OpenApi, check: CheckValue, operation: Operation, sent: SentRequest): Told {
  const { parameters, requestBody, security } = operation;
  const { query } = sent;
  const documented = new Set(parameters.filter((one) => one.in === "query").map(({ name }) => name));
  const told: Told = {
    violations: [
      ...parameters.flatMap((parameter) => checkParameter(spec, check, parameter, sent)),
      ...checkSecurity(spec, security, sent.headers),
    ],
    undeclared: [...new Set(query.keys())]
      .filter((name) => !documented.has(name))
      .map((name) => ({ direction: "request", pointer: `query/${name}` })),
  };
  const body = checkBody(spec, check, requestBody ?? {}, sent, "request");
  if (requestBody?.required && !sent.body && sent.body !== null) {
    body.violations.push({ direction: "request", pointer: "body", message: "is missing" });
  }
  return {
    violations: [...told.violations, ...body.violations],
    undeclared: [...told.undeclared, ...body.undeclared],
  };
}

function checkParameter(spec: OpenApi, check: CheckValue, parameter: Parameter, sent: SentRequest): Told["violations"] {
  const texts = textsOf(parameter, sent);
  if (texts.length === 0 && parameter.required) {
    return [{ direction: "request", pointer: `${parameter.in}/${parameter.name}`, message: "is missing" }];
  }
  return texts.flatMap((text) => checkText(spec, check, parameter, "request", text));
}

/** What stands in the request for a parameter; in a query it may stand there more than once. */
function textsOf({ in: where, name }: Parameter, { headers, pathValues, query }: SentRequest): string[] {
  if (where === "query") return query.getAll(name);
  const text = where === "header" ? headers[name.toLowerCase()] : decoded(pathValues[name]);
  return text === undefined ? [] : [text];
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** One of the alternatives has to be met. */
function checkSecurity(spec: OpenApi, security: Security[], headers: Record<string, string>): Told["violations"] {
  const [given = "", credentials = ""] = (headers.authorization ?? "").split(" ");
  const wanted = security.flatMap((alternative) =>
    Object.keys(alternative).map(
      (name) => resolve<{ scheme: string }>(spec, spec.components.securitySchemes?.[name]).scheme,
    ),
  );
  if (wanted.length === 0 || (wanted.includes(given.toLowerCase()) && credentials !== "")) return [];
  const message = `must carry the scheme ${wanted.join(" or ")} and credentials`;
  const at = { direction: "request", pointer: "header/authorization", message } as const;
  return [
    given === ""
      ? at
      : { ...at, got: `the scheme ${/^(basic|bearer|digest)$/i.test(given) ? given : "of another kind"}` },
  ];
}
