import { type Mock, startMock } from "@mangopay-sca/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDocumented } from "../src/documented.ts";
import { spec } from "../src/spec.ts";

const documented = createDocumented(spec());
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** Bare fetch: what is refused here must not depend on our own client. */
function send(operationId: string, changes: { path?: Record<string, string>; headers?: object; body?: unknown } = {}) {
  const { url, headers, ...init } = documented.request(operationId, changes);
  const signal = AbortSignal.timeout(240_000);
  return fetch(mock.url + url, { ...init, headers: { ...headers, ...changes.headers }, signal });
}

/** What the mock reports of a request, as `LEVEL POINTER`. */
const reported = ({ headers }: Response) =>
  (JSON.parse(headers.get("sl-violations") ?? "[]") as { level: string; pointer: string }[]).map(
    ({ level, pointer }) => `${level} ${pointer}`,
  );

describe("the mock refuses a request that breaks the contract", () => {
  test("without a bearer token, by 401", async () => {
    const response = await send("viewUserScaStatus", { headers: { authorization: "" } });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ Type: "invalid_credentials" });
  });

  test("with a UserId of more than 128 characters, by 400", async () => {
    const response = await send("viewUserScaStatus", { path: { UserId: "u".repeat(129) } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ Type: "param_error", errors: { UserId: expect.any(String) } });
  });

  test.each(["too-short", "has spaces and is long enough", "x".repeat(37)])(
    "with the Idempotency-Key %j, by 400",
    async (key) => {
      const response = await send("enrollUser", { headers: { "idempotency-key": key } });
      expect(response.status).toBe(400);
      expect(reported(response)).toEqual(["violation header/idempotency-key"]);
    },
  );

  test("with members that are missing or invalid, by 400 with a message for each, by dotted path", async () => {
    const LegalRepresentative = { FirstName: "Alex", Email: "no-at-sign" };
    const body = { ...(documented.input("createLegalUserSca").body as object), LegalRepresentative };
    const response = await send("createLegalUserSca", { body });
    expect(response.status).toBe(400);
    const { Type, errors } = (await response.json()) as { Type: string; errors: Record<string, string> };
    expect(Type).toBe("param_error");
    expect(errors).toMatchObject({
      "LegalRepresentative.LastName": expect.any(String),
      "LegalRepresentative.Email": expect.any(String),
    });
  });

  test("with another grant than client_credentials, by 400", async () => {
    const response = await send("createOAuthToken", { body: { grant_type: "password" } });
    expect(response.status).toBe(400);
  });
});

describe("the mock takes", () => {
  test("a request that keeps the contract, and reports nothing", async () => {
    const response = await send("enrollUser", {
      headers: { "idempotency-key": "0193cf51-ed36-7151-a0cb-1c59def21e13" },
    });
    expect(response.status).toBe(200);
    expect(reported(response)).toEqual([]);
  });

  test("a body where none is documented, and a member that is not, and reports them as notes", async () => {
    const headers = { "content-type": "application/json" };
    const withBody = await send("enrollUser", { headers, body: {} });
    expect(withBody.status).toBe(200);
    expect(reported(withBody)).toEqual(["note body"]);
    const body = { ...(documented.input("updateHook").body as object), FavouriteColour: "red" };
    const withMember = await send("updateHook", { body });
    expect(withMember.status).toBe(200);
    expect(reported(withMember)).toEqual([expect.stringMatching(/^note body\/./)]);
  });
});
