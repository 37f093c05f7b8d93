import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { CreateHookRequest, ScaEventType } from "@mangopay-sca/types";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { status } from "../../test/bodies.js";
import { rejection } from "../../test/rejection.js";
import { json, stubbedClient, token } from "../../test/stub-fetch.js";
import { ScaNetworkError, ScaTimeoutError } from "../errors.js";
import { createScaClient } from "../index.js";

const link = { PendingUserAction: { RedirectUrl: "https://sca.sandbox.mangopay.com/?token=t" } };

describe("a call", () => {
  test("gets a token with the credentials as Basic, then carries it as Bearer to the platform's path", async () => {
    const { sca, sent } = stubbedClient(() => json(link));
    expect(await sca.users.enroll("user_1")).toEqual(link);
    const [first, second] = sent as [Request, Request];
    expect([first.method, first.url]).toEqual(["POST", "https://api.sandbox.mangopay.com/v2.01/oauth/token"]);
    expect(first.headers.get("Authorization")).toBe(`Basic ${Buffer.from("a-client:a-key").toString("base64")}`);
    expect(first.headers.get("Content-Type")).toBe("application/x-www-form-urlencoded");
    expect(await first.text()).toBe("grant_type=client_credentials");
    expect([second.method, second.url]).toEqual([
      "POST",
      "https://api.sandbox.mangopay.com/v2.01/a-client/sca/users/user_1/enrollment",
    ]);
    expect(second.headers.get("Authorization")).toBe(`Bearer ${token.access_token}`);
  });

  test("gives the response beside the data, which was not read back", async () => {
    const { sca } = stubbedClient(() => json(link));
    const { data, response, recovered } = await sca.users.enroll("user_1").withResponse();
    expect([data, response.status, recovered]).toEqual([link, 200, false]);
  });

  test("asks for one token when 64 cold calls start at once", async () => {
    const { sca, sent } = stubbedClient(() => json(link));
    await Promise.all(Array.from({ length: 64 }, (_, n) => sca.users.enroll(`user_${n}`)));
    expect(sent.filter(({ url }) => url.endsWith("/oauth/token"))).toHaveLength(1);
    expect(sent).toHaveLength(65);
  });

  test("of one client never shows what belongs to another", async () => {
    const one = stubbedClient(() => json(link), { clientId: "one", apiKey: "key-one" });
    const two = stubbedClient(() => json(link), { clientId: "two", apiKey: "key-two" });
    await Promise.all([one.sca.users.enroll("u"), two.sca.users.enroll("u"), one.sca.users.scaStatus("u")]);
    for (const [own, { sent }] of [
      ["one", one],
      ["two", two],
    ] as const) {
      for (const { url, headers } of sent) {
        const basic = headers.get("Authorization")?.match(/^Basic (.*)$/)?.[1];
        if (basic) expect(Buffer.from(basic, "base64").toString()).toBe(`${own}:key-${own}`);
        else expect(url).toContain(`/v2.01/${own}/`);
      }
    }
  });

  test("sends a Unicode key as UTF-8", async () => {
    const { sca, sent } = stubbedClient(() => json(link), { apiKey: "clé" });
    await sca.users.enroll("user_1");
    expect(sent[0]?.headers.get("Authorization")).toBe(`Basic ${Buffer.from("a-client:clé").toString("base64")}`);
  });

  test.each([
    ["an object", { "X-Mine": "1", "Idempotency-Key": "0193cf51-ed36-7151" }],
    ["Headers", new Headers({ "X-Mine": "1", "Idempotency-Key": "0193cf51-ed36-7151" })],
    [
      "pairs",
      [
        ["X-Mine", "1"],
        ["Idempotency-Key", "0193cf51-ed36-7151"],
      ] as [string, string][],
    ],
  ])("of sca.http sends headers that are given as %s, beside its own", async (_, headers) => {
    const { sca, sent } = stubbedClient(() => json(link));
    const path = "/v2.01/{ClientId}/sca/users/{UserId}/enrollment";
    await sca.http.POST(path, { params: { path: { UserId: "user_1" } }, headers });
    const last = sent.at(-1)?.headers;
    expect([last?.get("X-Mine"), last?.get("Idempotency-Key")]).toEqual(["1", "0193cf51-ed36-7151"]);
    expect(last?.get("Authorization")).toBe(`Bearer ${token.access_token}`);
  });

  test("leaves the body to a caller who asks for it as text", async () => {
    const { sca } = stubbedClient(() => json(link));
    const path = "/v2.01/{ClientId}/sca/users/{UserId}/enrollment";
    const { data } = await sca.http.POST(path, { params: { path: { UserId: "user_1" } }, parseAs: "text" });
    expect(data).toBe(JSON.stringify(link));
  });
});

describe("middleware on sca.http", () => {
  const seen: string[] = [];
  const onRequest = ({ request, schemaPath }: { request: Request; schemaPath: string }) => {
    seen.push(`${request.method} ${schemaPath}`);
    request.headers.set("X-Seen", "yes");
  };
  const middleware = { onRequest };

  test("sees the calls of methods and of sca.http alike until it is taken off, and never the one for a token", async () => {
    const { sca, sent } = stubbedClient(() => json(link));
    const path = "/v2.01/{ClientId}/sca/users/{UserId}/enrollment";
    sca.http.use(middleware);
    await sca.users.enroll("user_1");
    await sca.http.POST(path, { params: { path: { UserId: "user_1" } } });
    sca.http.eject(middleware);
    await sca.users.enroll("user_1");
    await sca.http.POST(path, { params: { path: { UserId: "user_1" } } });
    expect(seen).toEqual([`POST ${path}`, `POST ${path}`]);
    expect(sent.map(({ headers }) => headers.get("X-Seen"))).toEqual([null, "yes", "yes", null, null]);
    expect(new Set(sent.slice(1).map(({ url }) => url)).size).toBe(1);
  });

  test("can be given for one call", async () => {
    const { sca, sent } = stubbedClient(() => json(link));
    const path = "/v2.01/{ClientId}/sca/users/{UserId}/enrollment";
    await sca.http.POST(path, { params: { path: { UserId: "user_1" } }, middleware: [middleware] });
    await sca.users.enroll("user_1");
    expect(sent.map(({ headers }) => headers.get("X-Seen"))).toEqual([null, "yes", null]);
  });
});

describe("a method sends", () => {
  test("its query encoded, and a body as JSON that says so", async () => {
    const { sca, sent } = stubbedClient(({ method }) => json(method === "GET" ? [] : { Id: "1" }));
    await sca.events.list({ eventType: "A&B=C" as ScaEventType, before: new Date(5_000) }).page(2);
    expect(sent[1]?.url).toMatch(/\/events\?page=2&per_page=10&EventType=A%26B%3DC&BeforeDate=5$/);
    await sca.hooks.update("hook_1", { Validity: "VALID" });
    expect(sent[2]?.headers.get("Content-Type")).toBe("application/json");
    expect(await sent[2]?.json()).toEqual({ Validity: "VALID" });
  });

  test("no content type without a body", async () => {
    const { sca, sent } = stubbedClient(() => json(link));
    await sca.users.enroll("user_1");
    expect(sent[1]?.headers.get("Content-Type")).toBeNull();
  });

  test("nothing when the body cannot be JSON", async () => {
    const { sca, sent } = stubbedClient(() => json({ Id: "1" }));
    const hook = { EventType: "USER_CATEGORY_UPDATED_TO_OWNER", Url: 1n } as unknown as CreateHookRequest;
    expect(await rejection(sca.hooks.create(hook))).toMatchObject({
      name: "ScaRequestError",
      message: expect.stringContaining("BigInt"),
    });
    expect(sent).toEqual([]);
  });

  test.each([undefined, null])("no header that is %s", async (value) => {
    const { sca, sent } = stubbedClient(() => json(link));
    await sca.users.enroll("user_1", { headers: { "x-mine": value } as never });
    expect(sent[1]?.headers.has("x-mine")).toBe(false);
  });

  test("headers of the caller's in place of its own", async () => {
    const { sca, sent } = stubbedClient(() => json(link));
    await sca.users.enroll("user_1", { headers: { AUTHORIZATION: "Bearer mine", "x-mine": "1" } });
    expect(sent[1]?.headers.get("Authorization")).toBe("Bearer mine");
    expect(sent[1]?.headers.get("X-Mine")).toBe("1");
  });
});

describe("a call that gets no answer", () => {
  const never = (_: Request, { signal }: { signal: AbortSignal }) =>
    new Promise<Response>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

  test("rejects in time even when what sends it does not listen to the signal", async () => {
    const { sca } = stubbedClient(() => new Promise(() => {}), { timeoutMs: 20 });
    await expect(sca.users.scaStatus("user_1")).rejects.toThrow(ScaTimeoutError);
  });

  test("rejects with ScaTimeoutError when its time is up", async () => {
    const { sca } = stubbedClient(never, { timeoutMs: 20 });
    await expect(sca.users.scaStatus("user_1")).rejects.toThrow(ScaTimeoutError);
  });

  test("rejects with ScaTimeoutError when it is the token that does not come", async () => {
    const sca = createScaClient({ clientId: "a", apiKey: "b", fetch: never, timeoutMs: 20 });
    await expect(sca.users.enroll("user_1")).rejects.toThrow(ScaTimeoutError);
  });

  test("rejects with the caller's own reason when the caller gives up", async () => {
    const { sca } = stubbedClient(never);
    const controller = new AbortController();
    const path = "/v2.01/{ClientId}/sca/users/{UserId}/sca-status";
    const call = sca.http.GET(path, { params: { path: { UserId: "user_1" } }, signal: controller.signal });
    controller.abort(new Error("changed my mind"));
    await expect(call).rejects.toThrow("changed my mind");
  });

  test("rejects with ScaNetworkError that names the server and the system's reason", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const sca = createScaClient({ clientId: "a", apiKey: "b", baseUrl: `http://127.0.0.1:${port}` });
    const error = await rejection(sca.users.enroll("user_1"));
    expect(error).toBeInstanceOf(ScaNetworkError);
    expect((error as Error).message).toMatch(new RegExp(`http://127.0.0.1:${port} .*ECONNREFUSED`));
  });
});

describe("the client names itself", () => {
  const sentAgent = async (create: typeof createScaClient) => {
    let agent: string | null = "";
    const fetch = async ({ url, headers }: Request) => {
      agent = headers.get("User-Agent");
      return json(url.endsWith("/token") ? token : status);
    };
    await create({ clientId: "a", apiKey: "b", fetch }).users.scaStatus("user_1");
    return agent;
  };

  test("to servers, with its version", async () => {
    expect(await sentAgent(createScaClient)).toBe(`mangopay-sca-client/${manifest.version}`);
  });

  test("but not in a page: the browser would first ask the API whether it may", async () => {
    onTestFinished(() => void vi.unstubAllGlobals());
    vi.stubGlobal("document", {});
    vi.resetModules();
    expect(await sentAgent((await import("../index.js")).createScaClient)).toBeNull();
  });
});
