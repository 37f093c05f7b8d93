import KeyvRedis from "@keyv/redis";
import { Keyv } from "keyv";
import { describe, expect, onTestFinished, test } from "vitest";
import { startRedis } from "../../../scripts/redis.ts";
import { faultServer, problem, reply, status } from "../test/fault-server.js";
import type { StoredToken } from "./token.js";

describe("a fleet that keeps its token in Redis, through Keyv", () => {
  test("asks for one token, and all renew it when it is refused", { timeout: 300_000 }, async () => {
    const redis = await startRedis();
    onTestFinished(() => redis.close());
    const connect = () => {
      const keyv = new Keyv<StoredToken>(new KeyvRedis(redis.url));
      onTestFinished(() => keyv.disconnect());
      return keyv;
    };
    const refusal = reply(401, problem("invalid_credentials"));
    const first = await faultServer([reply(200, status), refusal, reply(200, status)], { tokenStore: connect() });
    await first.sca.users.scaStatus("user_1");
    const second = await faultServer([reply(200, status)], { tokenStore: connect(), baseUrl: first.baseUrl });
    await second.sca.users.scaStatus("user_1");
    // The second process was refused with the shared token, dropped it from Redis and asked for another.
    expect(first.calls.filter((call) => call === "token")).toHaveLength(2);
    const third = await faultServer([], { tokenStore: connect(), baseUrl: first.baseUrl });
    await third.sca.users.scaStatus("user_1");
    expect(first.calls.filter((call) => call === "token")).toHaveLength(2);
  });
});
