import { type Message, mediaTypeOf, readBody, type Tools, withoutUnset } from "@mangopay-sca/contract/core";
import type { Operation } from "@mangopay-sca/spec/model";
import { declaredPart, type Members } from "../users/members.js";

/** What a request says to its operation: members that it declares, and without those that count as left out. */
export function membersOf(tools: Tools, { requestBody }: Operation, message: Message): Members {
  const mediaType = mediaTypeOf(message);
  const schema = requestBody?.content[mediaType]?.schema;
  if (!schema || !message.body) return {};
  return declaredPart(schema, withoutUnset(tools, schema, readBody(mediaType, message.body)?.value));
}
