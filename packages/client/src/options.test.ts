import { inspect } from "node:util";
import spec from "@mangopay-sca/spec/openapi.json" with { type: "json" };
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { rejection } from "../test/rejection.js";
import { json, stubbedClient } from "../test/stub-fetch.js";
import { ScaRequestError } from "./errors.js";
import { createScaClient } from "./index.js";
import { environments } from "./options.js";

describe("createScaClient", () => {
  test.each([
    [{ clientId: "", apiKey: "k" }, "clientId"],
    [{ clientId: "c", apiKey: "" }, "apiKey"],
    [{ clientId: "c", apiKey: undefined as unknown as string }, "apiKey"],
    [
      { clientId: "c", apiKey: "k", environment: "live" as "sandbox" },
      'environment out of sandbox, production, sandbox-mtls, production-mtls, not "live"',
    ],
    [{ clientId: "c", apiKey: "k", baseUrl: "127.0.0.1:4010" }, "http:// or https://"],
    [{ clientId: "c", apiKey: "k", baseUrl: "http://" }, "http:// or https://"],
    [{ clientId: "c", apiKey: "k", baseUrl: "proxy:http://127.0.0.1" }, "http:// or https://"],
    [{ clientId: "c", apiKey: "k", baseUrl: "ftp://127.0.0.1" }, "http:// or https://"],
    [{ clientId: "c", apiKey: "k", baseUrl: "http://127.0.0.1/?a=b" }, "without a query and a fragment"],
    [{ clientId: "c", apiKey: "k", baseUrl: "http://127.0.0.1/?" }, "without a query and a fragment"],
    [{ clientId: "c", apiKey: "k", baseUrl: "http://127.0.0.1/#a" }, "without a query and a fragment"],
    [{ clientId: "c", apiKey: "k", baseUrl: "http://127.0.0.1/#" }, "without a query and a fragment"],
    [{ clientId: "c", apiKey: "k", baseUrl: "https://user@127.0.0.1" }, "without credentials"],
    [{ clientId: "c", apiKey: "k", baseUrl: "https://:secret@127.0.0.1" }, "without credentials"],
    [{ clientId: "c", apiKey: "k", timeoutMs: 0 }, "timeoutMs"],
    [{ clientId: "c", apiKey: "k", timeoutMs: Number.NaN }, "timeoutMs"],
  ])("refuses %j in a sentence that names what is wrong", (options, named) => {
    expect(() => createScaClient(options)).toThrow(ScaRequestError);
    expect(() => createScaClient(options)).toThrow(named);
  });

  test("never shows the password of a baseUrl that it refuses", () => {
    const options = { clientId: "c", apiKey: "k", baseUrl: "https://user:a-password@127.0.0.1" };
    expect(() => createScaClient(options)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("a-password") }),
    );
  });

  test("takes a baseUrl with or without slashes at its end", async () => {
    for (const end of ["", "/", "//"]) {
      const { sca, sent } = stubbedClient(() => json({}), { baseUrl: `http://127.0.0.1:4010/base${end}` });
      await sca.users.view("user_1");
      expect(sent[0]?.url).toBe("http://127.0.0.1:4010/base/v2.01/oauth/token");
    }
  });

  test.each([
    ["sandbox", "api.sandbox.mangopay.com"],
    ["production", "api.mangopay.com"],
    ["sandbox-mtls", "api-mtls.sandbox.mangopay.com"],
    ["production-mtls", "api-mtls.mangopay.com"],
  ] as const)("calls %s at %s, but for a baseUrl", async (environment, host) => {
    const { sca, sent } = stubbedClient(() => json({}), { environment });
    await sca.users.view("user_1");
    expect(sent.map(({ url }) => url.split("/v2.01/")[0])).toEqual([`https://${host}`, `https://${host}`]);
    const other = stubbedClient(() => json({}), { environment, baseUrl: "http://127.0.0.1:4010" });
    await other.sca.users.view("user_1");
    expect(other.sent[1]?.url).toBe("http://127.0.0.1:4010/v2.01/a-client/sca/users/user_1");
  });

  test("gives a call 30 seconds by default", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { sca } = stubbedClient(() => new Promise(() => {}));
    const failed = rejection(sca.users.view("user_1"));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await failed).toMatchObject({ name: "ScaTimeoutError", timeoutMs: 30_000 });
  });

  test("never shows the key when it is inspected or logged", () => {
    const sca = createScaClient({ clientId: "c", apiKey: "a-secret-key" });
    expect(inspect(sca, { depth: null, showHidden: true }) + JSON.stringify(sca)).not.toContain("a-secret-key");
  });

  test("knows the servers that the spec lists", () => {
    const servers = spec.servers.map(({ url }) => url);
    expect(Object.values(environments).sort()).toEqual(servers.sort());
  });
});

test("slashes at the end of a baseUrl are left out", async () => {
  const { sca, sent } = stubbedClient(() => json({ Id: "1" }), { baseUrl: "http://127.0.0.1/api//" });
  await sca.users.view("user_1");
  expect(sent[1]?.url).toBe("http://127.0.0.1/api/v2.01/a-client/sca/users/user_1");
});
