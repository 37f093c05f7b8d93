import { once } from "node:events";
import { createServer, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createCaller, naturalOwner, origin, sessionOf } from "../../test/caller.ts";
import { createSandbox } from "../sandbox.ts";
import { type ServeOptions, serveSandbox } from "./serve-sandbox.ts";

async function serve(options: ServeOptions = {}) {
  const sandbox = createSandbox({ onError: (error) => expect.fail(String(error)) });
  const served = await serveSandbox(sandbox, options);
  onTestFinished(() => served.close());
  const overHttp = {
    fetch: async (input: Request | URL | string, init?: RequestInit) => {
      const { method, headers, url, body } = new Request(input, init);
      return fetch(url.replace(origin, served.url), {
        method,
        headers,
        ...(body ? { body: await new Response(body).text() } : {}),
      });
    },
  };
  return { sandbox, url: served.url, call: await createCaller(overHttp) };
}

/** A receiver of notifications. */
async function receiver() {
  const received: URLSearchParams[] = [];
  const server = createServer(({ url = "" }, response) => {
    received.push(new URL(url, "http://receiver").searchParams);
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify` };
}

test("a user is created, walked to ACTIVE over HTTP, and the notification arrives", async () => {
  const { url, sandbox, call } = await serve();
  const { received, url: Url } = await receiver();
  await call("POST", "hooks", { body: { EventType: "USER_ACCOUNT_ACTIVATED", Url } });
  const created = await call("POST", "sca/users/natural", { body: naturalOwner });
  const link = new URL((created.body.PendingUserAction as { RedirectUrl: string }).RedirectUrl);
  expect(link.origin).toBe(url);
  const done = await fetch(`${url}/__sandbox/sessions/${sessionOf(created)}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"outcome":"validated"}',
  });
  expect(done.status).toBe(200);
  await sandbox.notifications.settled();
  expect(received.map((parameters) => parameters.get("RessourceId"))).toEqual([created.body.Id]);
  expect((await call("GET", `sca/users/${created.body.Id}`)).body.UserStatus).toBe("ACTIVE");
});

test("a lost response is a connection that was dropped", async () => {
  const { sandbox, call } = await serve();
  sandbox.faults.add({ fault: "response-lost", operationId: "createNaturalUserSca" });
  const lost = call("POST", "sca/users/natural", { body: naturalOwner });
  await expect(lost).rejects.toMatchObject({ message: "fetch failed", cause: { code: "UND_ERR_SOCKET" } });
  expect((await sandbox.users.list()).total).toBe(1);
});

test("half a body is sent, with the length of the whole, and then the connection ends", async () => {
  const { sandbox, url } = await serve();
  const whole = await (await sandbox.fetch(`${url}/v2.01/acme/users`)).text();
  sandbox.faults.add({ fault: "half-body", operationId: "listUsers" });
  const asked = request(`${url}/v2.01/acme/users`).end();
  const [response] = await once(asked, "response");
  let text = "";
  response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  const [error] = await once(response, "error");
  expect(error).toMatchObject({ code: "ECONNRESET" });
  expect(response.headers["content-length"]).toBe(String(whole.length));
  expect(text).toHaveLength(Math.ceil(whole.length / 2));
});

test("the control API is not reached by a name that another site gave this machine", async () => {
  const { url } = await serve();
  const ask = async (host: string, path: string) => {
    const asked = request(url + path, { headers: { host } }).end();
    const [response] = await once(asked, "response");
    response.resume();
    return response.statusCode;
  };
  expect(await ask("evil.example", "/__sandbox/state")).toBe(403);
  expect(await ask("evil.example", "/v2.01/acme/users")).toBe(401);
  expect(await ask("localhost:4020", "/__sandbox/state")).toBe(200);
});

test("pages of any site may call the API, and none the control API", async () => {
  const { url } = await serve();
  const ask = (path: string) =>
    fetch(url + path, {
      method: "OPTIONS",
      headers: { origin: "https://shop.example", "access-control-request-method": "POST" },
    });
  const api = await ask("/v2.01/acme/users");
  expect([api.status, api.headers.get("access-control-allow-origin")]).toEqual([204, "https://shop.example"]);
  const control = await ask("/__sandbox/reset");
  expect([control.status, control.headers.get("access-control-allow-origin")]).toEqual([403, null]);
});

test("the log ends for a reader who leaves, and closing ends it for all", async () => {
  const { url } = await serve();
  const abort = new AbortController();
  const response = await fetch(`${url}/__sandbox/log`, { signal: abort.signal });
  const reader = response.body?.getReader();
  expect((await reader?.read())?.done).toBe(false);
  abort.abort();
  await expect(reader?.read()).rejects.toThrow();
});

test("bytes that are no HTTP are refused, and a path of two slashes is a path", async () => {
  const { url } = await serve();
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.end("GARBAGE\r\n\r\n");
  const [chunk] = await once(socket, "data");
  expect(String(chunk)).toMatch(/^HTTP\/1\.1 400 /);
  expect((await fetch(`${url}//v2.01//acme//users`)).status).toBe(401);
});

test("a method that no Request may have is refused", async () => {
  const { url } = await serve();
  const [response] = await once(request(`${url}/v2.01/acme/users`, { method: "TRACE" }).end(), "response");
  response.resume();
  expect([response.statusCode, response.headers["content-type"]]).toEqual([400, "application/problem+json"]);
});

test.each([
  [{ port: 70_000 }, "70000 is not a port: give a number from 0 to 65535."],
  [{ host: " " }, "The host to listen on is empty: give an address, as 127.0.0.1."],
  [{ host: "192.0.2.1" }, '"192.0.2.1" is not an address of this machine: give another host, as 127.0.0.1.'],
])("%j is refused in a sentence", async (options, sentence) => {
  await expect(serveSandbox(createSandbox(), options)).rejects.toThrow(sentence);
});

test("a port that is taken is said to be so", async () => {
  const { url } = await serve();
  const port = Number(new URL(url).port);
  await expect(serveSandbox(createSandbox(), { port })).rejects.toThrow(`Port ${port} is taken: choose another one.`);
});
