import type { Operation } from "@mangopay-sca/spec/model";
import type { Exchange } from "../exchange.js";
import { checkBody } from "./check-body.js";
import { checkText } from "./check-parameter.js";
import { type Findings, finding, join, nothing, type Tools } from "./findings.js";
import { mediaTypeOf, readBody } from "./read-body.js";

/** Checks a response against its operation: status code, headers, body. */
export function checkResponse(
  tools: Tools,
  { responses }: Operation,
  response: NonNullable<Exchange["response"]>,
): Findings {
  const { status, headers } = response;
  // The answer to a conditional request: that is between a cache and the server.
  if (status === 304) return nothing();
  const documented = responses[String(status)];
  if (!documented) {
    const expectation = `must be one of ${Object.keys(responses).join(", ")}`;
    const undocumented = [finding("response", "status", expectation, String(status))];
    const isKnown = tools.spec["x-unlisted-statuses"]?.includes(status) ?? false;
    return isKnown ? { violations: [], notes: undocumented } : { violations: undocumented, notes: [] };
  }
  const { content } = documented;
  return join(
    checkBody(tools, content, Object.keys(content).length > 0, response, "response"),
    ...Object.entries(documented.headers).map(([name, schema]) =>
      checkText(tools, { name, in: "header", schema }, "response", headers[name.toLowerCase()]),
    ),
    checkErrorType(tools, response),
  );
}

/** An error type that is known, and documented for another status. */
function checkErrorType({ spec }: Tools, response: NonNullable<Exchange["response"]>): Findings {
  const { status, body } = response;
  if (status < 400 || !body) return nothing();
  const { Type, error } = (readBody(mediaTypeOf(response), body)?.value ?? {}) as Record<string, unknown>;
  const statuses = spec["x-error-statuses"] ?? {};
  const type = String(Type ?? error);
  const expected = Object.hasOwn(statuses, type) ? statuses[type] : undefined;
  if (expected === undefined || expected === status) return nothing();
  const pointer = Type === undefined ? "body/error" : "body/Type";
  return { violations: [], notes: [finding("response", pointer, `is documented for status ${expected}`, type)] };
}
