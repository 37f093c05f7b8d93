import type { Operation } from "@mangopay-sca/spec/model";
import type { Exchange, Unrecorded } from "../exchange.js";

/** What a recorder left out of an exchange and the check would have looked at. */
export function unrecordedOf({ request, response }: Exchange, operation: Operation): Unrecorded[] {
  const documented = operation.responses[String(response?.status)];
  const parts: [Unrecorded, boolean][] = [
    ["request header/authorization", Boolean(request.isSanitized) && request.headers.authorization === undefined],
    ["request body", request.body === null && operation.requestBody !== undefined],
    ["response body", response?.body === null && Object.keys(documented?.content ?? {}).length > 0],
  ];
  return parts.flatMap(([part, isLeftOut]) => (isLeftOut ? [part] : []));
}
