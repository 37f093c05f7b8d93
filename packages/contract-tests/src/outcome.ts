import { ScaApiError } from "@mangopay-sca/client";
import { differingPlaces } from "./places.ts";

export interface Received {
  operationId: string;
  status: number;
  body: unknown;
}

/** Where what a method of the client gives is not the response as it came: its data, or an error with every member of the body. */
export async function outcomeViolations(
  outcome: PromiseLike<unknown>,
  { operationId, status, body }: Received,
): Promise<string[]> {
  const settled: { data?: unknown; error?: unknown } = await Promise.resolve(outcome).then(
    (data) => ({ data }),
    (error: unknown) => ({ error }),
  );
  const name = `${operationId} ${status}`;
  if (status >= 400) return errorViolations(settled, name, status, body as ErrorBody);
  if ("error" in settled) return [`${name}: the method rejects with ${settled.error}`];
  return lost(name, status === 204 ? undefined : body, settled.data);
}

/** A sentence for each place where the client gives something else than came. */
const lost = (name: string, came: unknown, given: unknown): string[] =>
  differingPlaces(came, given).map((pointer) => `${name} body${pointer}: the client gives something else than came`);

type ErrorBody = Partial<Record<"Type" | "Message" | "Id" | "error" | "error_description", string>> & {
  Date?: number;
  errors?: FieldErrors;
  Errors?: FieldErrors;
};
type FieldErrors = Record<string, string | string[]> | null;

function errorViolations(settled: { error?: unknown }, name: string, status: number, body: ErrorBody): string[] {
  const { error } = settled;
  if (!(error instanceof ScaApiError)) {
    const instead = "error" in settled ? `rejects with ${error}` : "resolves";
    return [`${name}: the method ${instead}, instead of rejecting with a ScaApiError`];
  }
  const refused = Object.entries({ ...body.Errors, ...body.errors });
  const expected = {
    status,
    type: body.Type ?? body.error,
    id: body.Id,
    date: body.Date === undefined ? undefined : Math.trunc(body.Date * 1000),
    fields: Object.fromEntries(refused.map(([field, texts]) => [field, [texts].flat().join("; ")])),
  };
  const { type, id, date, fields } = error;
  const given = { status: error.status, type, id, date: date?.getTime(), fields };
  const text = body.Message ?? body.error_description ?? body.error ?? "";
  return [
    ...differingPlaces(expected, given).map((pointer) => `${name} error${pointer}: is not what the body has`),
    ...(error.message.includes(text) ? [] : [`${name} error/message: does not have the text of the body`]),
  ];
}
