import { describe, expect, test } from "vitest";
import { call, findingsOf, sharedMock, start } from "../../test/start.js";
import { type Mock, startMock } from "../index.js";

const enroll = (mock: Mock, headers = {}, query = "") =>
  call(mock, "POST", `/v2.01/any/sca/users/any/enrollment${query}`, { headers });
const view = (mock: Mock, path: string) => call(mock, "GET", `/v2.01/any/sca/users/${path}`);

/** The tokens of the documented links. */
const sessionLink = "0193cf51ed367151a0cb1c59def21e13";
const productionLink = "0193d02f30df7a188c51cf890a191d21";

describe("without anything that chooses", () => {
  const mock = sharedMock();

  test("the first documented success is sent", async () => {
    const response = await enroll(await mock());
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(await response.json()).toEqual({ PendingUserAction: { RedirectUrl: expect.stringContaining(sessionLink) } });
  });

  test("a success without a body is sent without one, and without a content type", async () => {
    const response = await call(await mock(), "DELETE", "/v2.01/any/users/natural/any");
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([204, null, ""]);
  });

  test("a query of Prism's is an undocumented parameter and chooses nothing, beside the header or alone", async () => {
    const alone = await enroll(await mock(), {}, "?__code=404");
    expect(alone.status).toBe(200);
    expect(findingsOf(alone)).toEqual([{ level: "note", pointer: "query/__code", expectation: "is not documented" }]);
    expect((await enroll(await mock(), { Prefer: "code=409" }, "?__code=404")).status).toBe(409);
  });
});

describe("a response chosen in advance", () => {
  test("is sent with its own body, until a request asks for another", async () => {
    const mock = await start({ answers: { enrollUser: "200.production-link", viewUserScaStatus: "404" } });
    expect(await (await enroll(mock)).text()).toContain(productionLink);
    expect(await (await enroll(mock, { Prefer: "example=session-link" })).text()).toContain(sessionLink);
    expect((await enroll(mock, { Prefer: "code=409" })).status).toBe(409);
    expect((await view(mock, "any/sca-status")).status).toBe(404);
    expect((await view(mock, "any")).status).toBe(200);
  });

  test("is sent whatever the request would fit", async () => {
    const mock = await start({ answers: { createHook: "200.hook" } });
    const body = { EventType: "USER_ACCOUNT_ACTIVATED", Url: "https://example.com" };
    const { EventType } = (await (await call(mock, "POST", "/v2.01/any/hooks", { body })).json()) as typeof body;
    expect(EventType).not.toBe(body.EventType);
  });

  test("is not sent to a request with violations", async () => {
    const mock = await start({ answers: { enrollUser: "409" } });
    expect((await enroll(mock, { "Idempotency-Key": "short" })).status).toBe(400);
  });

  test.each([
    [{ enrolUser: "400.payer" }, "The spec has no operation enrolUser; the nearest is enrollUser."],
    [{ enrollUser: "400.payr" }, "enrollUser has no response 400.payr; the nearest is 400.payer."],
    [
      { closeLegalUser: "418" },
      "closeLegalUser has no response 418; choose one of 204, 400.wallets-not-empty, 400.already-closed, 401.",
    ],
  ])("that does not exist is refused: %j", async (answers, sentence) => {
    await expect(startMock({ answers })).rejects.toThrow(sentence);
  });
});

describe("a mock that makes responses up", () => {
  const mock = sharedMock({ dynamic: true, answers: { manageProxyConsent: "200.session-link" } });
  const linkOf = async (headers: object) => (await enroll(await mock(), headers)).text();

  test("makes up what nobody has named", async () => {
    expect(await linkOf({})).not.toContain(sessionLink);
    expect(await linkOf({})).not.toBe(await linkOf({}));
  });

  test("sends what was chosen in advance", async () => {
    const consent = await call(await mock(), "POST", "/v2.01/any/sca/users/any/consent");
    expect(await consent.text()).toContain(sessionLink);
  });

  test("sends the example that a request names", async () => {
    expect(await linkOf({ Prefer: "example=production-link" })).toContain(productionLink);
  });

  test("makes up a response of the code that a request names", async () => {
    const response = await enroll(await mock(), { Prefer: "code=404" });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ Type: expect.any(String), Id: expect.any(String) });
  });

  test("sends the documented example to dynamic=false", async () => {
    expect(await linkOf({ Prefer: "dynamic=false" })).toContain(sessionLink);
  });

  test("makes up the same for the same seed, and refuses with documented errors", async () => {
    expect(await linkOf({ Prefer: "seed=1" })).toBe(await linkOf({ Prefer: "seed=1" }));
    expect(await linkOf({ Prefer: "seed=1" })).not.toBe(await linkOf({ Prefer: "seed=2" }));
    expect(JSON.parse(await linkOf({ "Idempotency-Key": "short" }))).toMatchObject({ Type: "param_error" });
  });
});

test("a named example is made up too where a request asks for both", async () => {
  const asked = await enroll(await start(), { Prefer: "example=session-link, dynamic=true" });
  expect(await asked.text()).not.toContain(sessionLink);
});

test("made-up values are documented ones", async () => {
  const mock = await start({ dynamic: true });
  const statuses = new Set<unknown>();
  for (let n = 0; n < 20; n++) {
    statuses.add(((await (await view(mock, "any/sca-status")).json()) as { UserStatus: unknown }).UserStatus);
  }
  expect(["PENDING_USER_ACTION", "ACTIVE", "CLOSED"]).toEqual(expect.arrayContaining([...statuses]));
});
