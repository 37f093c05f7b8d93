import { text } from "node:stream/consumers";
import createClient from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { faultServer, link, problem, remembered, reply, silent, status, tokenBody } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { json, stubbedClient } from "../../test/stub-fetch.js";

const enrollment = "/v2.01/{ClientId}/sca/users/{UserId}/enrollment";
const params = { path: { UserId: "user_1" } };

describe("sca.http", () => {
  test("returns a refusal as the API wrote it, and does not throw it", async () => {
    const refusal = problem("ressource_not_found");
    const { sca } = await faultServer([reply(404, refusal)]);
    const { data, error, response } = await sca.http.POST(enrollment, { params });
    expect([data, error, response.status]).toEqual([undefined, refusal, 404]);
  });

  test("has every function that openapi-fetch has", () => {
    const { sca } = stubbedClient(() => json({}));
    expect(Object.keys(sca.http)).toEqual(expect.arrayContaining(Object.keys(createClient())));
  });

  test("sends query and body as they are given", async () => {
    const { sca, sent } = stubbedClient(() => json([]));
    await sca.http.GET("/v2.01/{ClientId}/users", { params: { query: { page: 2, Sort: "CreationDate:ASC" } } });
    expect(new URL(sent[1]?.url ?? "").searchParams.toString()).toBe("page=2&Sort=CreationDate%3AASC");
    const body = { Validity: "VALID" } as const;
    await sca.http.PUT("/v2.01/{ClientId}/hooks/{HookId}", { params: { path: { HookId: "hook_1" } }, body });
    expect(await sent[2]?.json()).toEqual(body);
  });

  test("reads a body in the form that is asked for", async () => {
    const { sca } = stubbedClient(() => json(status));
    const path = "/v2.01/{ClientId}/sca/users/{UserId}/sca-status";
    const { data } = await sca.http.GET(path, { params, parseAs: "arrayBuffer" });
    expect(data).toBeInstanceOf(ArrayBuffer);
    expect(JSON.parse(Buffer.from(data as ArrayBuffer).toString())).toEqual(status);
  });

  test("has no data for a 204", async () => {
    const { sca } = await faultServer([(_, response) => response.writeHead(204).end()]);
    const path = "/v2.01/{ClientId}/users/natural/{UserId}";
    const { data, response } = await sca.http.DELETE(path, { params, body: { TerminateNow: true } as never });
    expect([data, response.status]).toEqual([undefined, 204]);
  });

  test("gives observers the operation of a call, though others have its path", async () => {
    const seen: string[] = [];
    const onRequest = ({ operationId }: { operationId: string }) => void seen.push(operationId);
    const { sca, calls } = await faultServer([reply(200, { Id: "user_1" })], { onRequest });
    const path = "/v2.01/{ClientId}/sca/users/natural/{UserId}";
    await sca.http.PUT(path, { params, body: {} as never });
    await sca.http.GET(path, { params });
    await sca.http.request("get", path, { params });
    await sca.http.request("get", "/v2.01/{ClientId}/clients" as typeof path, { params });
    expect(seen.slice(1)).toEqual([
      "updateNaturalUserSca",
      "viewNaturalUserSca",
      "viewNaturalUserSca",
      "GET /v2.01/{ClientId}/clients",
    ]);
    expect(calls.slice(1).map((call) => call.split(" ")[0])).toEqual(["PUT", "GET", "GET", "GET"]);
  });

  test("ends when its caller gives up", async () => {
    const { sca, arrived } = await faultServer([silent]);
    const controller = new AbortController();
    const failed = rejection(sca.http.POST(enrollment, { params, signal: controller.signal }));
    await arrived(2);
    controller.abort(new Error("changed my mind"));
    expect(await failed).toMatchObject({ message: "changed my mind" });
  });

  test("reads back the answer of a POST that is lost", async () => {
    const lost = remembered("sca/users/user_1/enrollment", 200, link);
    const { sca } = await faultServer([(_, response) => response.destroy(), reply(200, lost)]);
    const { data } = await sca.http.POST(enrollment, { params });
    expect(data).toEqual(link);
  });

  test.each([
    ["as a parameter", { params: { ...params, header: { "Idempotency-Key": "0193cf51-ed36-7151" } } }],
    ["as a header", { params, headers: { "Idempotency-Key": "0193cf51-ed36-7151" } }],
  ])("takes a key that is given %s, and reads no answer back for it", async (_, init) => {
    const { sca, calls, keys } = await faultServer([reply(409, problem("idempotent_creation_conflict"))]);
    const { response } = await sca.http.POST(enrollment, init);
    expect(response.status).toBe(409);
    expect(keys).toEqual(["0193cf51-ed36-7151"]);
    expect(calls).toHaveLength(2);
  });
});

test("with middleware, the call for a token is the form that the endpoint wants", async () => {
  let form = "";
  const { sca } = await faultServer([reply(200, status)], {}, async (request, response) => {
    form = `${request.headers["content-type"]} ${await text(request)}`;
    reply(200, tokenBody)(request, response);
  });
  sca.http.use({ onRequest: () => undefined });
  await sca.users.scaStatus("user_1");
  expect(form).toBe("application/x-www-form-urlencoded grant_type=client_credentials");
});
