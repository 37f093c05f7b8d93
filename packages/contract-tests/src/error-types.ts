import { readErrors } from "@mangopay-sca/spec/lint/data-files";
import type { ErrorTypes } from "./coverage/facts.ts";

/** Every documented error type, OAuth's among them, with its status. */
export function errorTypes(): ErrorTypes {
  const { errors, oauth } = readErrors();
  return Object.fromEntries(Object.entries({ ...errors, ...oauth }).map(([type, { status }]) => [type, status]));
}
