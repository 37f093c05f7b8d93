import { setupServer } from "msw/node";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startMock } from "./index.js";
import { type HandlersOptions, scaHandlers } from "./msw.js";

function intercept(options?: HandlersOptions) {
  const server = setupServer(...scaHandlers(options));
  server.listen();
  onTestFinished(() => server.close());
}

const paths = ["/users?page=2", "/sca/users/user_1", "/hooks"];
const authorized = { headers: { Authorization: "Bearer any" } };
/** What the mock sends for each path, as if it were the API. */
const sent = new Map<string, Record<string, string>>();

beforeAll(async () => {
  const { url, close } = await startMock();
  for (const path of paths) {
    const { headers } = await fetch(`${url}/v2.01/any${path}`, authorized);
    sent.set(path, JSON.parse(JSON.stringify(documented(headers)).replaceAll(`${url}/v2.01/any`, api)));
  }
  await close();
});

const documented = (headers: Headers) =>
  Object.fromEntries([...headers].filter(([name]) => /^(x-|link$|content-type$)/.test(name)));

const api = "https://api.sandbox.mangopay.com/v2.01/any";

describe("handlers for Mock Service Worker", () => {
  test("respond with the first success, concrete paths before those with parameters", async () => {
    intercept();
    expect(await (await fetch(`${api}/sca/users/user_1/sca-status`)).json()).toMatchObject({
      LastEnrollmentDate: 1753385619,
    });
    expect(await (await fetch(`${api}/users/natural/user_1`)).json()).toMatchObject({ PersonType: "NATURAL" });
    expect((await fetch(`${api}/users/legal/user_1`, { method: "DELETE" })).status).toBe(204);
  });

  test("respond as chosen, on the server that is named", async () => {
    intercept({ baseUrl: "http://localhost:4999", answers: { enrollUser: "400.payer" } });
    const response = await fetch("http://localhost:4999/v2.01/any/sca/users/user_1/enrollment", { method: "POST" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ Type: "not_allowed_for_user_category_payer" });
  });

  test("take a base URL that ends in a slash, and none that is not an address", async () => {
    intercept({ baseUrl: "http://localhost:4999/" });
    expect((await fetch("http://localhost:4999/v2.01/any/users", authorized)).status).toBe(200);
    for (const baseUrl of ["", "localhost:4999", "/v2.01", "http://"]) {
      expect(() => scaHandlers({ baseUrl }), baseUrl).toThrow(`"${baseUrl}" is not a base URL`);
    }
  });

  test("respond with the example that fits the request", async () => {
    intercept();
    const body = JSON.stringify({ UserCategory: "OWNER" });
    const response = await fetch(`${api}/sca/users/natural`, { method: "POST", body });
    expect(await response.json()).toMatchObject({ UserCategory: "OWNER" });
  });

  test.each(paths)("send the headers that the mock sends: %s", async (path) => {
    intercept();
    const intercepted = await fetch(api + path, authorized);
    expect(documented(intercepted.headers)).toEqual(sent.get(path));
    expect(intercepted.headers.get("x-ratelimit")).toBe("63015, 121914, 228534, 7103921");
  });

  test("take no response that the spec does not have", () => {
    // @ts-expect-error there is no such response
    expect(() => scaHandlers({ answers: { enrollUser: "400.payr" } })).toThrow("the nearest is 400.payer");
  });
});
