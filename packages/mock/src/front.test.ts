import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { start } from "../test/start.js";
import { type Mock, startMock } from "./index.js";

const headers = { Authorization: "Bearer any", "Content-Type": "application/json" };
const send = (mock: Mock, path: string, init: RequestInit = {}) =>
  fetch(`${mock.url}/v2.01/any/${path}`, {
    signal: AbortSignal.timeout(240_000),
    ...init,
    headers: { ...headers, ...init.headers },
  });
const enroll = (mock: Mock, extra = {}) => send(mock, "sca/users/any/enrollment", { method: "POST", headers: extra });

describe("what Prism does not do", () => {
  test("a body that is not JSON is answered with the API's own 400", async () => {
    const response = await send(await start(), "hooks", { method: "POST", body: '{"Url": ' });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      Message:
        "One or several required parameters are missing or incorrect. An incorrect resource ID also raises this kind of error.",
      Type: "param_error",
      Id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      Date: expect.any(Number),
      errors: { body: expect.stringContaining("not JSON") },
    });
  });

  test("a body of more than 1 MiB is answered 413, one of less is not", async () => {
    const mock = await start();
    const hook = (size: number) =>
      send(mock, "hooks", {
        method: "POST",
        body: JSON.stringify({ EventType: "A", Url: "https://example.com", Note: "x".repeat(size) }),
      });
    expect((await hook(1_048_576)).status).toBe(413);
    expect((await hook(1_000_000)).status).toBe(200);
  });

  test("a preferred code that is no status is refused, as Prism's own server does", async () => {
    expect((await enroll(await start(), { Prefer: "code=abc" })).status).toBe(422);
  });

  test("the scheme of the credentials may be written in small letters, as the official SDK does", async () => {
    expect((await enroll(await start(), { Authorization: "bearer any" })).status).toBe(200);
    expect((await enroll(await start(), { Authorization: "digest any" })).status).toBe(401);
  });

  test("a page of any origin may call, with its own headers", async () => {
    const mock = await start();
    const asked = {
      Origin: "http://localhost:3000",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "authorization",
    };
    const response = await send(mock, "hooks", { method: "OPTIONS", headers: asked });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization");
    expect((await enroll(mock)).headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("an answer chosen in advance", () => {
  test("is given until a request asks for another", async () => {
    const mock = await start({ answers: { enrollUser: "400.payer", viewUserScaStatus: "404" } });
    expect((await enroll(mock)).status).toBe(400);
    expect((await enroll(mock, { Prefer: "code=200, example=production-link" })).status).toBe(200);
    expect((await enroll(mock, { Prefer: 'example="key-reused", code=409' })).status).toBe(409);
    expect((await send(mock, "sca/users/any/sca-status")).status).toBe(404);
    expect((await send(mock, "sca/users/any")).status).toBe(200);
  });

  test.each([
    [{ enrolUser: "400.payer" }, "no operation enrolUser; the nearest is enrollUser"],
    [{ enrollUser: "400.payr" }, "enrollUser has no answer 400.payr; the nearest is 400.payer"],
    [{ enrollUser: "418" }, "enrollUser has no answer 418; the nearest is"],
  ])("that does not exist is refused with the nearest name: %j", async (answers, sentence) => {
    await expect(startMock({ answers })).rejects.toThrow(sentence);
  });
});

describe("bad weather", () => {
  test("drops the given share of connections, the same ones for the same seed", async () => {
    const fates = async () => {
      const mock = await start({ drop: 0.5, seed: 7 });
      const results: boolean[] = [];
      for (let n = 0; n < 30; n++)
        results.push(
          await enroll(mock).then(
            () => true,
            () => false,
          ),
        );
      return results;
    };
    const [one, two] = [await fates(), await fates()];
    expect(one).toEqual(two);
    expect(one.filter(Boolean).length).toBeGreaterThan(5);
    expect(one.filter(Boolean).length).toBeLessThan(25);
  });

  test("pauses before each answer", async () => {
    const mock = await start({ latency: { meanMs: 80, spreadMs: 20 } });
    const started = performance.now();
    await enroll(mock);
    expect(performance.now() - started).toBeGreaterThan(55);
  });
});

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const heap = () => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

test("20 mocks started and closed in one process leave no handle behind, and the heap as it was", async () => {
  for (let n = 0; n < 5; n++) await (await startMock()).close();
  const heapBefore = heap();
  const handles = () => process.getActiveResourcesInfo().filter((name) => name.startsWith("TCP")).length;
  const before = handles();
  for (let n = 0; n < 20; n++) {
    const mock = await startMock();
    await (await enroll(mock)).text();
    await mock.close();
  }
  await expect.poll(handles).toBeLessThanOrEqual(before);
  // One mock takes some 3 MB: had they stayed, this would be 60.
  expect(heap() - heapBefore).toBeLessThan(10_000_000);
});
