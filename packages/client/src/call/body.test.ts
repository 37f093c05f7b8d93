import { text } from "node:stream/consumers";
import type { CreateNaturalUserScaRequest, UpdateNaturalUserScaRequest } from "@mangopay-sca/types";
import { describe, expect, test, vi } from "vitest";
import { faultServer, type Handler, problem, reply, status } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { stopTimers } from "../../test/stop-timers.js";
import type { ScaClient, ScaClientOptions } from "../index.js";

const emails = ["a@example.com", "b@example.com", "c@example.com"];
const user = { Id: "user_1" };

type Create = (sca: ScaClient, body: CreateNaturalUserScaRequest) => Promise<unknown>;
const byMethod: Create = (sca, body) => sca.users.createNatural(body);
const byHttp: Create = (sca, body) => sca.http.POST("/v2.01/{ClientId}/sca/users/natural", { body });

/** Makes three calls with one object, whose address changes after each, and returns the addresses that arrived. */
async function sendThree(create: Create, handlers: Handler[], options: Partial<ScaClientOptions> = {}) {
  const sent: string[] = [];
  const recorded = handlers.map(
    (handler): Handler =>
      async (request, response) => {
        if (request.method === "POST") sent.push(JSON.parse(await text(request)).Email);
        handler(request, response);
      },
  );
  const { sca } = await faultServer(recorded, options);
  const send = () => {
    const body = { Email: "" } as CreateNaturalUserScaRequest;
    const calls = emails.map((Email) => {
      body.Email = Email;
      return create(sca, body);
    });
    body.Email = "changed@example.com";
    return Promise.all(calls);
  };
  return { sca, sent, send };
}

describe("calls with one object that changes in between send what it was at each call", () => {
  test.each([
    ["a method", byMethod],
    ["sca.http", byHttp],
  ])("while they wait for a token, by %s", async (_, create) => {
    const { sent, send } = await sendThree(create, [reply(200, user)]);
    await send();
    expect(sent.sort()).toEqual(emails);
  });

  test.each([
    ["a method", byMethod],
    ["sca.http", byHttp],
  ])("when their token is refused and renewed, by %s", async (_, create) => {
    const refusal = reply(401, problem("invalid_credentials"));
    const { sent, send } = await sendThree(create, [refusal, refusal, refusal, reply(200, user)]);
    await send();
    expect(sent.sort()).toEqual([...emails, ...emails].sort());
  });

  test("when they are held back by pacing", async () => {
    stopTimers();
    const at = Math.floor(Date.now() / 1000) + 10;
    const full = {
      "x-ratelimit": "9, 9, 9, 9",
      "x-ratelimit-remaining": "5, 500, 500, 500",
      "x-ratelimit-reset": `${at}, ${at}, ${at}, ${at}`,
    };
    const handlers = [reply(200, status, full), reply(200, user)];
    const { sca, sent, send } = await sendThree(byMethod, handlers, { pacing: { reserve: 5 } });
    await sca.users.scaStatus("user_1");
    const sending = send();
    await vi.advanceTimersByTimeAsync(11_000);
    await sending;
    expect(sent.sort()).toEqual(emails);
  });
});

test("a PUT that is sent again sends the same body, whatever has become of the object", async () => {
  const sent: string[] = [];
  const body = { Email: "a@example.com" } as UpdateNaturalUserScaRequest;
  const { sca } = await faultServer([
    async (request, response) => {
      sent.push(await text(request));
      body.Email = "changed@example.com";
      reply(503, problem("internal_error"))(request, response);
    },
    async (request, response) => {
      sent.push(await text(request));
      reply(200, user)(request, response);
    },
  ]);
  await sca.users.updateNatural("user_1", body);
  expect(sent).toEqual(['{"Email":"a@example.com"}', '{"Email":"a@example.com"}']);
});

test("a query that changes while the call waits for a token is sent as it was", async () => {
  const { sca, calls } = await faultServer([reply(200, [])]);
  const query = { page: 1 };
  const list = sca.http.GET("/v2.01/{ClientId}/users", { params: { query } });
  query.page = 2;
  await list;
  expect(calls).toEqual(["token", "GET users?page=1"]);
});

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

test.each([
  ["a BigInt", { Email: 1n }, "BigInt"],
  ["a cycle", cyclic, "circular"],
])("a body with %s is refused before anything is sent", async (_, body, reason) => {
  const { sca, calls } = await faultServer([reply(200, user)]);
  for (const create of [byMethod, byHttp]) {
    expect(await rejection(create(sca, body as unknown as CreateNaturalUserScaRequest))).toMatchObject({
      name: "ScaRequestError",
      message: expect.stringContaining(reason),
    });
  }
  expect(calls).toEqual([]);
});
