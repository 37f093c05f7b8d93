import { describe, expect, test } from "vitest";
import { drop, faultServer, type Handler, html, problem, reply } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import type { ScaClient, ScaPromise } from "../index.js";

const closed = { Id: "user_1", UserStatus: "CLOSED", UserCategory: "OWNER" };
const owner = { Id: "user_1", UserStatus: "ACTIVE", UserCategory: "OWNER" };
const payer = { Id: "user_1", UserStatus: "ACTIVE", UserCategory: "PAYER" };
const viewed = "GET sca/users/user_1";

type Write = (sca: ScaClient) => ScaPromise<unknown>;

/** Each write that the API refuses when it was done before: how it says so, and the user who shows it or does not. */
const writes: [string, Write, string, object, object][] = [
  ["closeNatural", (sca) => sca.users.closeNatural("user_1"), "user_closure_failed", closed, owner],
  ["closeLegal", (sca) => sca.users.closeLegal("user_1"), "user_closed", closed, owner],
  [
    "categorizeNatural",
    (sca) => sca.users.categorizeNatural("user_1", {} as never),
    "not_allowed_for_user_category_owner",
    owner,
    payer,
  ],
  [
    "categorizeLegal",
    (sca) => sca.users.categorizeLegal("user_1", {} as never),
    "not_allowed_for_user_category_owner",
    owner,
    payer,
  ],
];

const lost: [string, Handler][] = [
  ["whose connection was dropped", drop],
  ["that was answered 502", reply(502, html)],
  ["that was answered 500", reply(500, problem("internal_error"))],
];

describe.each(writes)("%s", (_, write, type, done, notDone) => {
  const refusal = reply(400, problem(type));

  test.each(lost)("%s, and is refused as done when it is sent again, succeeds as recovered", async (_, fault) => {
    const { sca, calls } = await faultServer([fault, refusal, reply(200, done)]);
    const { recovered } = await write(sca).withResponse();
    expect(recovered).toBe(true);
    expect(calls.slice(3)).toEqual([viewed]);
  });

  test("is refused after all when the user does not show that it was done", async () => {
    const { sca, calls } = await faultServer([drop, refusal, reply(200, notDone)]);
    expect(await rejection(write(sca))).toMatchObject({ name: "ScaApiError", status: 400, type });
    expect(calls.slice(3)).toEqual([viewed]);
  });

  test.each([
    ...lost,
    ["that is answered 401", reply(401, problem("invalid_credentials"))],
    ["that is answered 403", reply(403, problem("forbidden_ressource"))],
    ["that is answered 429", reply(429, problem("rate_limit"))],
    ["that is answered with truncated JSON", reply(200, '{"Id":')],
    ["that is answered null", reply(200, "null")],
  ] as const)("leaves open whether it was done when the user is viewed by a call %s", async (_, fault) => {
    const { sca } = await faultServer([drop, refusal, fault]);
    expect(await rejection(write(sca))).toMatchObject({ name: "ScaNetworkError" });
  });

  test("is refused after all when there is no such user", async () => {
    const { sca } = await faultServer([drop, refusal, reply(404, problem("ressource_not_found"))]);
    expect(await rejection(write(sca))).toMatchObject({ name: "ScaApiError", status: 400, type });
  });

  test("that is refused at once was done by somebody else, and stays refused", async () => {
    const { sca, calls } = await faultServer([refusal, reply(200, done)]);
    expect(await rejection(write(sca))).toMatchObject({ type });
    expect(calls).toHaveLength(2);
  });

  test("that was turned away for its token before it was refused was done by somebody else", async () => {
    const { sca, calls } = await faultServer([reply(401, problem("invalid_credentials")), refusal, reply(200, done)]);
    expect(await rejection(write(sca))).toMatchObject({ type });
    expect(calls).not.toContain(viewed);
  });
});

test("a write that is refused for another reason when it is sent again is refused", async () => {
  const { sca, calls } = await faultServer([drop, reply(400, problem("user_closure_not_possible"))]);
  expect(await rejection(sca.users.closeNatural("user_1"))).toMatchObject({ type: "user_closure_not_possible" });
  expect(calls).not.toContain(viewed);
});

test("a caller who gives up while the user is viewed gets their own reason", async () => {
  const { sca, arrived } = await faultServer([drop, reply(400, problem("user_closed")), () => {}]);
  const controller = new AbortController();
  const failed = rejection(sca.users.closeNatural("user_1", { signal: controller.signal }));
  await arrived(4);
  controller.abort(new Error("changed my mind"));
  expect(await failed).toMatchObject({ message: "changed my mind" });
});

test("a DELETE that is answered 200 with an empty body succeeded", async () => {
  const { sca, calls } = await faultServer([reply(200, "")]);
  expect(await sca.users.closeNatural("user_1")).toBeUndefined();
  expect(calls).toHaveLength(2);
});

describe("a write that may have been carried out, and is turned away unread when it is sent again,", () => {
  test.each<[string, Handler[], object]>([
    ["for its token", [reply(401, problem("invalid_credentials"))], { name: "ScaNetworkError" }],
    ["by the rate limit", [reply(429, problem("rate_limit"))], { name: "ScaNetworkError" }],
  ])("%s rejects with the error that leaves open whether it was", async (_, refusals, expected) => {
    const { sca } = await faultServer([drop, ...refusals]);
    expect(await rejection(sca.users.closeNatural("user_1"))).toMatchObject(expected);
  });

  test("for want of a token rejects with the error that leaves open whether it was", async () => {
    let asked = 0;
    const { sca } = await faultServer(
      [reply(502, html), reply(401, problem("invalid_credentials"))],
      {},
      (request, response) =>
        (asked++ === 0 ? reply(200, { access_token: "a", token_type: "bearer", expires_in: 900 }) : reply(403, html))(
          request,
          response,
        ),
    );
    expect(await rejection(sca.users.closeNatural("user_1"))).toMatchObject({ name: "ScaResponseError", status: 502 });
  });

  test("is for a read nothing but the refusal", async () => {
    const { sca } = await faultServer([drop, reply(429, problem("rate_limit"))]);
    expect(await rejection(sca.users.view("user_1"))).toMatchObject({ name: "ScaRateLimitError" });
  });
});
