import { ScaApiError } from "@mangopay-sca/client";
import { expect } from "vitest";

interface Received {
  operationId: string;
  status: number;
  body: unknown;
}

/** Expects that a method of the client gives a response as it came: its data, or an error with every member of the body. */
export async function expectOutcome(outcome: PromiseLike<unknown>, { operationId, status, body }: Received) {
  const settled = await Promise.resolve(outcome).then(
    (data) => ({ data }),
    (error: unknown) => ({ error }),
  );
  const name = `${operationId} ${status}`;
  if (status === 204) return expect(settled, name).toEqual({ data: undefined });
  if (status < 400) return expect(settled, name).toEqual({ data: body });
  expectApiError("error" in settled ? settled.error : undefined, name, status, body as ErrorBody);
}

type ErrorBody = Partial<Record<"Type" | "Message" | "Id" | "error" | "error_description", string>> & {
  Date?: number;
  errors?: FieldErrors;
  Errors?: FieldErrors;
};
type FieldErrors = Record<string, string | string[]> | null;

function expectApiError(error: unknown, name: string, status: number, body: ErrorBody) {
  expect(error, name).toBeInstanceOf(ScaApiError);
  const { type, id, date, fields, message, ...rest } = error as ScaApiError;
  expect(rest.status, `${name} status`).toBe(status);
  expect(type, `${name} body/Type`).toBe(body.Type ?? body.error);
  expect(id, `${name} body/Id`).toBe(body.Id);
  expect(date?.getTime(), `${name} body/Date`).toBe(body.Date === undefined ? undefined : Math.trunc(body.Date * 1000));
  const reported = Object.entries({ ...body.Errors, ...body.errors });
  const texts = reported.map(([field, problem]) => [field, [problem].flat().join("; ")]);
  expect(fields, `${name} body/errors`).toEqual(Object.fromEntries(texts));
  expect(message, `${name} body/Message`).toContain(body.Message ?? body.error_description ?? body.error);
}
