import type { Operation } from "@mangopay-sca/spec/model";
import type { Exchange, Unrecorded } from "../exchange.js";

/** The parts of an exchange that the check needs and the recorder left out. */
export function unrecordedOf({ request, response }: Exchange, operation: Operation): Unrecorded[] {
  const documented = operation.responses[String(response?.status)];
  const parts: [Unrecorded, boolean][] = [
    ["request header/authorization", Boolean(request.isSanitized) && request.headers.authorization === undefined],
    ["request body", request.body === null && operation.requestBody !== undefined],
    ["response body", response?.body === null && Object.keys(documented?.content ?? {}).length > 0],
  ];
  return parts.flatMap(([part, isLeftOut]) => (isLeftOut ? [part] : []));
}
