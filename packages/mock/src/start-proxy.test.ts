import { createServer } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { type CheckedExchange, startMock, startValidationProxy } from "./index.js";
import { listen } from "./listen.js";

/** A proxy in front of `upstream`, and what it is told. */
async function proxyTo(upstream: string) {
  const exchanges: CheckedExchange[] = [];
  const proxy = await startValidationProxy({ upstream, onExchange: (exchange) => exchanges.push(exchange) });
  onTestFinished(() => proxy.close());
  const get = (path: string, headers = {}) =>
    fetch(`${proxy.url}/v2.01/any/${path}`, {
      headers: { Authorization: "Bearer any", ...headers },
      signal: AbortSignal.timeout(240_000),
    });
  return { exchanges, get, url: proxy.url };
}

const serve = async (body: unknown) => {
  const running = await listen((_, response) => {
    response.setHeader("Content-Type", "application/json").end(JSON.stringify(body));
  }, 0);
  onTestFinished(() => running.close());
  return running.url;
};

describe("the validation proxy", () => {
  test("passes on what keeps to the spec, and reports nothing", async () => {
    const mock = await startMock();
    onTestFinished(() => mock.close());
    const { get, exchanges } = await proxyTo(mock.url);
    const response = await get("sca/users/any/sca-status");
    expect(await response.json()).toMatchObject({ UserStatus: "ACTIVE" });
    expect(exchanges).toEqual([
      {
        operationId: "viewUserScaStatus",
        method: "GET",
        path: "/v2.01/{ClientId}/sca/users/{UserId}/sca-status",
        status: 200,
        violations: [],
        undeclared: [],
      },
    ]);
  });

  test("passes on an answer that breaks the spec, and says where", async () => {
    const { get, exchanges } = await proxyTo(await serve({ UserStatus: null, IsEnrolled: "yes" }));
    const response = await get("sca/users/any/sca-status");
    expect(await response.json()).toEqual({ UserStatus: null, IsEnrolled: "yes" });
    expect(response.headers.get("sl-violations")).toContain("UserStatus");
    const told = exchanges[0]?.violations.map(({ direction, pointer }) => `${direction} ${pointer}`) ?? [];
    expect(told).toContain("response body/UserStatus");
    expect(told).toContain("response body/IsEnrolled");
    expect(exchanges[0]?.violations.find(({ pointer }) => pointer === "body/IsEnrolled")?.got).toBe('"yes"');
  });

  test("does not object to a value that an open list does not know", async () => {
    const { get, exchanges } = await proxyTo(await serve({ UserStatus: "SLEEPING", IsEnrolled: true }));
    expect((await get("sca/users/any/sca-status")).headers.get("sl-violations")).toBeNull();
    expect(exchanges.map(({ violations }) => violations)).toEqual([[]]);
  });

  test("reports members that the spec does not declare, and refuses nothing for them", async () => {
    const { url, exchanges } = await proxyTo(await serve({}));
    const address = { AddressLine1: "1 rue A", City: "Paris", PostalCode: "75004", Country: "FR", Floor: 3 };
    const body = {
      UserCategory: "PAYER",
      TermsAndConditionsAccepted: false,
      FirstName: "A",
      LastName: "B",
      Email: "a@b.fr",
    };
    await fetch(`${url}/v2.01/any/sca/users/natural`, {
      method: "POST",
      headers: { Authorization: "Bearer any", "Content-Type": "application/json" },
      body: JSON.stringify({ ...body, PersonType: "NATURAL", Address: address }),
    });
    expect(exchanges[0]?.undeclared).toEqual([
      { direction: "request", pointer: "body/PersonType" },
      { direction: "request", pointer: "body/Address/Floor" },
    ]);
    expect(exchanges[0]?.violations.filter(({ direction }) => direction === "request")).toEqual([]);
  });

  test("says when the request breaks the spec", async () => {
    const { get, exchanges } = await proxyTo(await serve([]));
    await get("users?per_page=1000");
    expect(exchanges[0]?.violations).toEqual([
      expect.objectContaining({ direction: "request", pointer: expect.stringContaining("per_page") }),
    ]);
  });

  test("answers for an upstream that does not", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => closed.once("listening", resolve));
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    const { get } = await proxyTo(`http://127.0.0.1:${port}`);
    const response = await get("sca/users/any/sca-status");
    expect(response.status).toBeGreaterThanOrEqual(500);
    expect(await response.text()).toContain("ECONNREFUSED");
  });

  test("refuses an upstream that is no address", async () => {
    await expect(startValidationProxy({ upstream: "somewhere" })).rejects.toThrow(
      '"somewhere" is no address to forward to',
    );
  });
});
