import { expect, test } from "vitest";
import { problem, status } from "../test/bodies.js";
import { rejection } from "../test/rejection.js";
import { json, stubbedClient } from "../test/stub-fetch.js";
import {
  ScaApiError,
  ScaEnrollmentError,
  ScaNetworkError,
  ScaRateLimitError,
  ScaResponseLostError,
  ScaTimeoutError,
} from "./index.js";

const refusal = (answer: Response) => rejection(stubbedClient(() => answer, { retry: false }).sca.users.view("user_1"));

test("a refusal has what the API said, and the answer itself", async () => {
  const body = { ...problem("param_error", "One field is wrong."), errors: { Email: "No address." } };
  const error = (await refusal(json(body, 400))) as ScaApiError;
  expect(error).toBeInstanceOf(ScaApiError);
  expect([error.name, error.status, error.type, error.id, error.recovered]).toEqual([
    "ScaApiError",
    400,
    "param_error",
    "1",
    false,
  ]);
  expect(error.date).toEqual(new Date("2025-01-13T10:49:07Z"));
  expect(error.fields).toEqual({ Email: "No address." });
  expect(error.response.status).toBe(400);
  expect(error.message).toBe(
    "GET /v2.01/{ClientId}/sca/users/{UserId} was refused with 400 param_error: One field is wrong. Email: No address.",
  );
});

test.each([
  [{ errors: { Email: ["No address.", "Too long."] } }, { Email: "No address.; Too long." }],
  [{ Errors: { SCA: "KAR_0042" } }, { SCA: "KAR_0042" }],
  [{ errors: null, Errors: { SCA: "KAR_0042" } }, { SCA: "KAR_0042" }],
  [{ errors: { Email: "No address." }, Errors: null }, { Email: "No address." }],
])("fields are read from %j", async (members, fields) => {
  const { errors: _, ...body } = problem("param_error");
  expect(((await refusal(json({ ...body, ...members }, 400))) as ScaApiError).fields).toEqual(fields);
});

test("the message of a refusal names every field", async () => {
  const errors = { Email: "No address.", Birthday: ["In the future.", "Too young."] };
  expect(String(await refusal(json({ ...problem("param_error"), errors }, 400)))).toMatch(
    /400 param_error: No\. Email: No address\. Birthday: In the future\.; Too young\.$/,
  );
});

test("a refusal that leaves out Id, Date and fields has none", async () => {
  const error = (await refusal(json({ Type: "other_error", Message: "No." }, 429))) as ScaRateLimitError;
  expect(error).toBeInstanceOf(ScaRateLimitError);
  expect({ ...error }).toMatchObject({ name: "ScaRateLimitError", fields: {}, windows: [], recovered: false });
  expect([error.id, error.date]).toEqual([undefined, undefined]);
});

test.each([null, "soon", {}])("a refusal whose Date is %j has no date", async (date) => {
  const error = (await refusal(json({ ...problem("param_error"), Date: date }, 400))) as ScaApiError;
  expect([error.date, error.id]).toEqual([undefined, "1"]);
});

test("what a gateway says is shown on one line, and only its beginning", async () => {
  const page = `<html>\n  <b>Bad\tgateway</b>\n</html>${" ".repeat(200)}end`;
  const error = (await refusal(new Response(page, { status: 502 }))) as Error;
  expect(error.message).toMatch(/ 502 with a body that is not JSON: <html> <b>Bad gateway<\/b> <\/html>$/);
});

test("a timeout says how long was waited", async () => {
  const { sca } = stubbedClient(() => new Promise(() => {}));
  const error = await rejection(sca.users.view("user_1", { timeoutMs: 20 }));
  expect(error).toBeInstanceOf(ScaTimeoutError);
  expect(error).toMatchObject({ name: "ScaTimeoutError", timeoutMs: 20 });
});

test("a failure of the network keeps what the system said as its cause", async () => {
  const cause = new Error("other side closed");
  const { sca } = stubbedClient(() => Promise.reject(cause), { retry: false });
  expect(await rejection(sca.users.view("user_1"))).toMatchObject({ name: "ScaNetworkError", cause });
});

test("an answer that never came has neither status nor body", async () => {
  const { sca } = stubbedClient(() => Promise.reject(new Error("other side closed")), { retry: false, timeoutMs: 200 });
  const error = (await rejection(sca.users.enroll("user_1"))) as ScaResponseLostError;
  expect(error).toBeInstanceOf(ScaResponseLostError);
  expect([error.name, error.status, error.body]).toEqual(["ScaResponseLostError", undefined, ""]);
  expect(error.cause).toBeInstanceOf(ScaNetworkError);
});

test("JSON.stringify shows an error's name, message and members, and no Response", async () => {
  const error = await refusal(json(problem("param_error", "No."), 400));
  const shown: Record<string, unknown> = JSON.parse(JSON.stringify(error));
  expect(shown).toMatchObject({
    name: "ScaApiError",
    message: "GET /v2.01/{ClientId}/sca/users/{UserId} was refused with 400 param_error: No.",
    status: 400,
    type: "param_error",
    id: "1",
  });
  expect(shown).not.toHaveProperty("response");
});

test("the error of a closed user names the user, and has the last status", () => {
  const error = new ScaEnrollmentError("user_1", status);
  expect([error.name, error.message, error.scaStatus]).toEqual([
    "ScaEnrollmentError",
    "User user_1 was closed and will not enroll.",
    status,
  ]);
});

test("a response that is not checked against the spec has no violations", async () => {
  expect(await refusal(json("text"))).toMatchObject({ name: "ScaResponseError", violations: [] });
});
