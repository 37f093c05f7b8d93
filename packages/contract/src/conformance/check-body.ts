import type { Content } from "@mangopay-sca/spec/model";
import type { Finding, Message } from "../exchange.js";
import { kindOf, mediaTypeOrNot } from "../values.js";
import { checkSentValue } from "./check-sent-value.js";
import { checkValue } from "./check-value.js";
import { type Findings, finding, join, nothing, type Tools } from "./findings.js";
import { form, mediaTypeOf, readBody } from "./read-body.js";
import { undeclaredMembers } from "./undeclared.js";

/** Checks a body against what is documented for it; `isRequired` says whether there has to be one. */
export function checkBody(
  tools: Tools,
  content: Content,
  isRequired: boolean,
  message: Message,
  direction: Finding["direction"],
): Findings {
  const { body, unreadable } = message;
  const violation = (pointer: string, expectation: string, got?: string): Findings => ({
    violations: [finding(direction, pointer, expectation, got)],
    notes: [],
  });
  const note = (pointer: string, expectation: string, got?: string): Findings => ({
    violations: [],
    notes: [finding(direction, pointer, expectation, got)],
  });
  if (unreadable !== undefined) return violation("body", unreadable);
  if (body === undefined || body === "") return isRequired ? violation("body", "is missing") : nothing();
  if (Object.keys(content).length === 0) return body === null ? nothing() : note("body", "is not documented");
  const mediaType = mediaTypeOf(message);
  // A recorder that leaves bodies out may leave out their media type too.
  if (body === null && mediaType === "") return nothing();
  const schema = content[mediaType]?.schema;
  if (!schema) {
    const got = mediaType ? mediaTypeOrNot(mediaType) : undefined;
    return violation("header/content-type", `must be ${Object.keys(content).join(" or ")}`, got);
  }
  if (body === null) return nothing();
  const read = readBody(mediaType, body);
  if (!read) return violation("body", mediaType === form ? "must be a form" : "must be JSON", kindOf(body));
  const undeclared = (tools.documented ? undeclaredMembers(tools, schema, read.value) : []).map(
    ({ pointer, expectation }) => finding(direction, `body${pointer}`, expectation),
  );
  return join(
    read.expectation === undefined ? nothing() : note("body", read.expectation),
    direction === "request"
      ? checkSentValue(tools, schema, read.value)
      : checkValue(tools, schema, read.value, direction, "body"),
    { violations: [], notes: undeclared },
  );
}
