import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { faultServer, reply, serveFaults, status, tokenBody } from "../../test/fault-server.js";
import { createMemoryStore, createScaClient, type ScaClientOptions, type StoredToken } from "../index.js";

/** A server that gives out one token, and notes whose each call carries. */
async function api(token: string) {
  const carried: (string | undefined)[] = [];
  const served = await serveFaults(
    [
      (request, response) => {
        carried.push(request.headers.authorization);
        reply(200, status)(request, response);
      },
    ],
    reply(200, { ...tokenBody, access_token: token }),
  );
  const client = (tokenStore: ScaClientOptions["tokenStore"] & object, clientId = "a-client") =>
    createScaClient({ clientId, apiKey: "a-key", baseUrl: served.baseUrl, tokenStore });
  return { ...served, carried, client };
}

describe("clients that share a store", () => {
  let store = createMemoryStore<StoredToken>();
  beforeEach(() => {
    store = createMemoryStore<StoredToken>();
  });

  test("of one server and platform need one token", async () => {
    const { client, calls, carried } = await api("one");
    await client(store).users.scaStatus("user_1");
    await client(store).users.scaStatus("user_1");
    expect(carried).toEqual(["Bearer one", "Bearer one"]);
    expect(calls.filter((call) => call === "token")).toHaveLength(1);
  });

  test("of two servers never show one the other's token", async () => {
    const [one, two] = [await api("one"), await api("two")];
    await one.client(store).users.scaStatus("user_1");
    await two.client(store).users.scaStatus("user_1");
    await one.client(store).users.scaStatus("user_1");
    expect([one.carried, two.carried]).toEqual([["Bearer one", "Bearer one"], ["Bearer two"]]);
  });

  test("of two platforms each ask for a token", async () => {
    const { client, calls } = await api("one");
    await client(store, "a-client").users.scaStatus("user_1");
    await client(store, "b-client").users.scaStatus("user_1");
    expect(calls.filter((call) => call === "token")).toHaveLength(2);
  });
});

test("a token's life counts from the call for it, however long the response takes", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const store = createMemoryStore<StoredToken>();
  const { sca, calls } = await faultServer([reply(200, status)], { tokenStore: store }, (request, response) => {
    vi.setSystemTime(Date.now() + 20_000);
    reply(200, { ...tokenBody, expires_in: 1200 })(request, response);
  });
  await sca.users.scaStatus("user_1");
  // 1,200 seconds of life, 30 of reserve, and 20 that it was under way.
  vi.setSystemTime(Date.now() + 1_149_999);
  await sca.users.scaStatus("user_1");
  expect(calls.filter((call) => call === "token")).toHaveLength(1);
  vi.setSystemTime(Date.now() + 1);
  await sca.users.scaStatus("user_1");
  expect(calls.filter((call) => call === "token")).toHaveLength(2);
});
