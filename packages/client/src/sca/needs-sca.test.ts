import { describe, expect, test } from "vitest";
import { faultServer } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { needsSca } from "./needs-sca.js";

const RedirectUrl = "https://sca.mangopay.com?token=0193d02f30df7a188c51cf890a191d21";
const needed = { needed: true, pendingUserAction: { RedirectUrl } };

describe("needsSca", () => {
  test("finds the link in a body", () => {
    expect(needsSca({ Id: "user_1", PendingUserAction: { RedirectUrl } })).toEqual(needed);
  });

  test("says that it is needed when the body has no link", () => {
    expect(needsSca({ Id: "user_1", PendingUserAction: {} })).toEqual({ needed: true, pendingUserAction: {} });
  });

  test.each(["RedirectUrl", "redirectUrl", "REDIRECTURL"])("finds the link in the header with %s", (name) => {
    const headers = { "WWW-Authenticate": `PendingUserAction ${name}=${RedirectUrl}` };
    expect(needsSca(new Response(null, { status: 401, headers }))).toEqual(needed);
  });

  test.each([
    `PendingUserAction RedirectUrl="${RedirectUrl}"`,
    `PendingUserAction   RedirectUrl = ${RedirectUrl}`,
    `PendingUserAction RedirectUrl=${RedirectUrl}, Bearer realm="api"`,
    `Bearer realm="api", PendingUserAction RedirectUrl=${RedirectUrl} charset=utf-8`,
  ])("finds the link, and nothing else, in the header %s", (header) => {
    expect(needsSca(new Response(null, { status: 401, headers: { "WWW-Authenticate": header } }))).toEqual(needed);
  });

  test("takes the link in the body where the response has another", () => {
    const headers = { "WWW-Authenticate": "PendingUserAction RedirectUrl=https://sca.mangopay.com?token=other" };
    const response = new Response(null, { status: 401, headers });
    expect(needsSca({ PendingUserAction: { RedirectUrl }, response })).toEqual(needed);
    expect(needsSca({ PendingUserAction: {}, response })).toMatchObject({
      pendingUserAction: { RedirectUrl: "https://sca.mangopay.com?token=other" },
    });
  });

  test("finds it in the error that a client of ours rejects with", async () => {
    const { sca } = await faultServer([
      (_, response) =>
        response.writeHead(401, { "WWW-Authenticate": `PendingUserAction RedirectUrl=${RedirectUrl}` }).end(),
    ]);
    expect(needsSca(await rejection(sca.users.scaStatus("user_1")))).toEqual(needed);
  });

  test.each([
    ["a body whose PendingUserAction is null", { PendingUserAction: null }],
    ["a body without it", { Id: "user_1" }],
    ["a body whose PendingUserAction is text", { PendingUserAction: "enroll" }],
    ["a 401 without the header", new Response(null, { status: 401 })],
    ["a 401 of another kind", new Response(null, { status: 401, headers: { "WWW-Authenticate": "Bearer" } })],
    [
      "the header on another status",
      new Response(null, {
        status: 403,
        headers: { "WWW-Authenticate": `PendingUserAction RedirectUrl=${RedirectUrl}` },
      }),
    ],
    [
      "a 401 whose header has a link of another kind",
      { status: 401, headers: new Headers({ "WWW-Authenticate": "Bearer RedirectUrl=x" }) },
    ],
    ["a 401 whose headers are a plain object", { status: 401, headers: { "WWW-Authenticate": "x" } }],
    ["a 401 that has no headers", { status: 401 }],
    ["nothing", undefined],
    ["null", null],
    ["text", "PendingUserAction"],
  ])("is not needed for %s", (_, answer) => {
    expect(needsSca(answer)).toEqual({ needed: false });
  });
});
