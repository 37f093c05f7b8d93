import { documentedOnly, type OpenApiDocument } from "@mangopay-sca/spec/model";
import { createLogger } from "@stoplight/prism-core";
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpConfig,
  resetJSONSchemaGenerator,
} from "@stoplight/prism-http";
import type { MockResponse } from "../http/problem.js";
import type { DocumentedResponse, MockOperation } from "../operations.js";
import { negotiate } from "./negotiate.js";
import { withPaths } from "./with-paths.js";

/** Which documented response to make, and how. */
export interface Choice {
  response: DocumentedResponse;
  /** Make the body up from the schema. */
  dynamic: boolean;
  seed?: string | undefined;
  /** The request's Accept header. */
  accept?: string | undefined;
}

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

const config = (mock: IHttpConfig["mock"]): IHttpConfig => ({
  isProxy: false,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock,
});

/**
 * Prism over a spec, in process, without its checks: it makes status, headers and body of documented responses. Operations are converted for it on first use, and responses from examples are made once.
 */
export function createPrism(spec: OpenApiDocument) {
  const documented = documentedOnly(spec, spec);
  // Logging every request costs Prism two thirds of its speed.
  const instance = createInstance(config({ dynamic: false }), { logger: createLogger("mock", { level: "silent" }) });
  const operations = new Map<string, Promise<PrismOperation>>();
  const made = new Map<string, MockResponse>();

  function convert({ operationId, path, method }: MockOperation): Promise<PrismOperation> {
    const known = operations.get(operationId);
    if (known) return known;
    const verb = method.toLowerCase();
    const item = documented.paths[path];
    const paths = { [path]: { parameters: item?.parameters ?? [], [verb]: item?.[verb] } };
    const converted = getHttpOperationsFromSpec(withPaths(documented, paths)).then(([only]) => {
      if (!only) throw new Error(`Prism does not read ${operationId}.`);
      return only;
    });
    operations.set(operationId, converted);
    return converted;
  }

  async function make(operation: MockOperation, choice: Choice, mediaType: string | undefined): Promise<MockResponse> {
    const { dynamic, seed } = choice;
    const { status, example } = choice.response;
    const converted = await convert(operation);
    const responses = converted.responses.filter(({ code }) => code === String(status));
    if (dynamic) resetJSONSchemaGenerator();
    const result = await instance.request(
      {
        method: converted.method as "get",
        url: { path: operation.path.replaceAll(/[{}]/g, "") },
        headers: mediaType === undefined ? {} : { accept: mediaType },
      },
      [{ ...converted, responses: responses.map(withExampleHeaders) }],
      config(dynamic ? { dynamic, ...(seed && { seed }) } : { dynamic, ...(example && { exampleKey: example }) }),
    )();
    if (result._tag === "Left") throw result.left;
    const { statusCode, headers = {}, body } = result.right.output;
    return {
      status: statusCode,
      headers: headersOf(headers, body !== undefined),
      text: body === undefined ? undefined : JSON.stringify(body),
    };
  }

  return {
    /** Makes a documented response. Throws Problem when the request does not accept its media type. */
    async respond(operation: MockOperation, choice: Choice): Promise<MockResponse> {
      const { response, accept, dynamic } = choice;
      const mediaType = negotiate(accept, Object.keys(operation.responses[response.status]?.content ?? {}));
      if (dynamic) return make(operation, choice, mediaType);
      const key = JSON.stringify([operation.operationId, response.status, response.example, mediaType]);
      const known = made.get(key);
      if (known) return known;
      const fresh = await make(operation, choice, mediaType);
      made.set(key, fresh);
      return fresh;
    },
  };
}

export type Prism = ReturnType<typeof createPrism>;

/** From a schema alone, Prism makes headers such as `Link: string`. */
const withExampleHeaders = (response: PrismOperation["responses"][number]) => ({
  ...response,
  headers: (response.headers ?? []).filter(({ examples = [] }) => examples.length > 0),
});

/** Headers to send. The official Java SDK takes the four windows of a rate limit from four headers (core/RestTool.java). */
function headersOf(made: Record<string, unknown>, hasBody: boolean): MockResponse["headers"] {
  const headers: MockResponse["headers"] = {};
  for (const [name, value] of Object.entries(made)) {
    // Prism calls no body at all text/plain.
    if (!hasBody && name.toLowerCase() === "content-type") continue;
    headers[name] = name.startsWith("X-RateLimit") ? String(value).split(", ") : String(value);
  }
  return headers;
}
