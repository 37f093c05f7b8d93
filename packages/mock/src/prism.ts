import type { Violation } from "@mangopay-sca/contract";
import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, ProblemJsonError } from "@stoplight/prism-http";
import { withKnownValuesOnly } from "./known-values.js";
import type { Spec } from "./load-spec.js";

export interface PrismRequest {
  method: string;
  /** Path and query, as the server got them. */
  url: string;
  headers: Record<string, string>;
  /** Parsed, when it is JSON. */
  body: unknown;
}

/** Which documented answer to give; what is left out is Prism's choice. */
export interface Choice {
  code?: number | undefined;
  exampleKey?: string | undefined;
  dynamic?: boolean | undefined;
  seed?: string | undefined;
}

export interface PrismAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
  violations: Violation[];
}

type Instance = ReturnType<typeof createInstance>;
type Diagnostics = { path?: string[]; message: string }[];

/** Prism over a spec, in process: mocks, or with `upstream` forwards and checks both directions. */
export async function createPrism(spec: Spec, { dynamic, upstream }: { dynamic: boolean; upstream?: URL }) {
  const operations = await getHttpOperationsFromSpec(upstream ? spec : withKnownValuesOnly(spec));
  const checks = {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
  };
  const config = (choice: Choice): IHttpConfig => {
    const mock = { ...choice, dynamic: choice.dynamic ?? dynamic } as IHttpConfig["mock"];
    return upstream ? { ...checks, isProxy: true, upstream, mock } : { ...checks, isProxy: false, mock };
  };
  // Logging every request costs Prism two thirds of its speed.
  const instance: Instance = createInstance(config({}), { logger: createLogger("mock", { level: "silent" }) });

  const byId = new Map(operations.map((operation) => [operation.iid, [operation]]));

  /** `operationId`, when it is known, saves Prism from trying every path of the spec. */
  return async function ask(request: PrismRequest, choice: Choice, operationId?: string): Promise<PrismAnswer> {
    const { method, url, headers, body } = request;
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const query: Record<string, string | string[]> = {};
    for (const name of searchParams.keys()) {
      const values = searchParams.getAll(name);
      query[name] = values.length === 1 ? (values[0] ?? "") : values;
    }
    const input = {
      method: method.toLowerCase() as "get",
      url: { path: pathname, query },
      headers: withUsualScheme(headers),
      body,
    };
    const result = await instance.request(
      input,
      (operationId === undefined ? undefined : byId.get(operationId)) ?? operations,
      config(choice),
    )();
    if (result._tag === "Left") {
      const problem = ProblemJsonError.toProblemJson(result.left);
      return {
        status: problem.status,
        headers: { "content-type": "application/problem+json" },
        body: problem,
        violations: [],
      };
    }
    const { output, validations } = result.right;
    return {
      status: output.statusCode,
      headers: (output.headers ?? {}) as Record<string, string>,
      body: output.body,
      violations: [...told("request", validations.input, body), ...told("response", validations.output, output.body)],
    };
  };
}

/**
 * Prism knows "Bearer" and "Basic" in this spelling alone; HTTP does not tell capitals apart here (RFC 9110, 11.1), and
 * the official SDK sends the `token_type` as it came, "bearer".
 */
function withUsualScheme({ authorization, ...headers }: Record<string, string>): Record<string, string> {
  if (authorization === undefined) return headers;
  const usual = authorization.replace(/^(bearer|basic)(?= )/i, (scheme) =>
    scheme.toLowerCase() === "basic" ? "Basic" : "Bearer",
  );
  return { ...headers, authorization: usual };
}

function told(direction: Violation["direction"], diagnostics: Diagnostics, body: unknown): Violation[] {
  return diagnostics.map(({ path = [], message }) => {
    const got = path[0] === "body" ? valueAt(body, path.slice(1)) : undefined;
    return {
      direction,
      pointer: path.join("/"),
      message,
      ...(got === undefined ? {} : { got: JSON.stringify(got).slice(0, 80) }),
    };
  });
}

function valueAt(body: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (typeof node === "object" && node !== null ? (node as Record<string, unknown>)[key] : undefined),
    body,
  );
}
