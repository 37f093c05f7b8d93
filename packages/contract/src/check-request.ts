import { checkBody, type Told } from "./check-body.js";
import { kindOf } from "./kind-of.js";
import type { CheckValue } from "./schemas.js";
import { type OpenApi, type Operation, type Parameter, resolve, type Security } from "./spec.js";

export interface SentRequest {
  headers: Record<string, string>;
  body?: string | undefined;
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
  if (requestBody?.required && !sent.body) {
    body.violations.push({ direction: "request", pointer: "body", message: "is missing" });
  }
  return {
    violations: [...told.violations, ...body.violations],
    undeclared: [...told.undeclared, ...body.undeclared],
  };
}

function checkParameter(spec: OpenApi, check: CheckValue, parameter: Parameter, sent: SentRequest): Told["violations"] {
  const { name, schema } = parameter;
  const at = {
    direction: "request",
    pointer: `${parameter.in}/${parameter.in === "header" ? name.toLowerCase() : name}`,
  } as const;
  const text = textOf(parameter, sent);
  if (text === undefined) return parameter.required ? [{ ...at, message: "is missing" }] : [];
  const value = toValue(spec, schema, text);
  return check(schema, value).map(({ message }) => ({ ...at, message, got: kindOf(value) }));
}

function textOf(parameter: Parameter, { headers, pathValues, query }: SentRequest): string | undefined {
  if (parameter.in === "query") return query.get(parameter.name) ?? undefined;
  if (parameter.in === "header") return headers[parameter.name.toLowerCase()];
  const text = pathValues[parameter.name];
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A parameter is text; where a number is documented, the text of one is meant. */
function toValue(spec: OpenApi, schema: object, text: string): unknown {
  const { type } = resolve<{ type?: string }>(spec, schema);
  if ((type === "integer" || type === "number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text;
}

/** One of the alternatives has to be met. */
function checkSecurity(spec: OpenApi, security: Security[], headers: Record<string, string>): Told["violations"] {
  const [given = ""] = (headers.authorization ?? "").split(" ");
  const wanted = security.flatMap((alternative) =>
    Object.keys(alternative).map(
      (name) => resolve<{ scheme: string }>(spec, spec.components.securitySchemes?.[name]).scheme,
    ),
  );
  if (wanted.length === 0 || wanted.includes(given.toLowerCase())) return [];
  const message = `must carry the scheme ${wanted.join(" or ")}`;
  const at = { direction: "request", pointer: "header/authorization", message } as const;
  return [
    given === ""
      ? at
      : { ...at, got: `the scheme ${/^(basic|bearer|digest)$/i.test(given) ? given : "of another kind"}` },
  ];
}
