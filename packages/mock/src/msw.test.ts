import { setupServer } from "msw/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { sharedMock } from "../test/start.js";
import { MockError } from "./index.js";
import { loadSpec } from "./load-spec.js";
import { type HandlersOptions, scaHandlers } from "./msw.js";
import { mockOperationsOf } from "./operations.js";

function intercept(options?: HandlersOptions) {
  const server = setupServer(...scaHandlers(options));
  server.listen();
  onTestFinished(() => server.close());
}

const mock = sharedMock();
const authorized = { headers: { Authorization: "Bearer any" } };

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
    const closed = await fetch(`${api}/users/legal/user_1`, { method: "DELETE" });
    expect([closed.status, closed.headers.get("content-type"), await closed.text()]).toEqual([204, null, ""]);
  });

  test("respond as chosen, on the server that is named", async () => {
    intercept({ baseUrl: "http://localhost:4999", answers: { enrollUser: "400.payer" } });
    const response = await fetch("http://localhost:4999/v2.01/any/sca/users/user_1/enrollment", { method: "POST" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ Type: "not_allowed_for_user_category_payer" });
  });

  test("take a base URL that ends in a slash, and none that is not an address", async () => {
    for (const baseUrl of ["http://localhost:4999//", "HTTP://localhost:4998"]) {
      intercept({ baseUrl });
      expect((await fetch(new URL("/v2.01/any/users", baseUrl), authorized)).status, baseUrl).toBe(200);
    }
    for (const baseUrl of ["", "localhost:4999", "/v2.01", "http://", "ftp://localhost", "x:http://a"]) {
      const sentence = `"${baseUrl}" is not a base URL: give the address of a server, as http://localhost:4010.`;
      expect(() => scaHandlers({ baseUrl }), baseUrl).toThrow(new MockError(sentence));
    }
  });

  test("respond with the example that fits the request", async () => {
    intercept();
    const body = JSON.stringify({ UserCategory: "OWNER" });
    const response = await fetch(`${api}/sca/users/natural`, { method: "POST", body });
    expect(await response.json()).toMatchObject({ UserCategory: "OWNER" });
  });

  test.each([undefined, "{"])("respond with the first example to a body that cannot be read: %j", async (body) => {
    intercept();
    const response = await fetch(`${api}/sca/users/natural`, {
      method: "POST",
      ...(body === undefined ? {} : { body }),
    });
    expect(await response.json()).toMatchObject({ UserCategory: "PAYER" });
  });

  test("have every operation, once", () => {
    const calls = scaHandlers().map(({ info }) => info.header);
    const documented = [...mockOperationsOf(loadSpec()).values()].map(
      ({ method, path }) =>
        `${method} https://api.sandbox.mangopay.com${path.replaceAll("{", ":").replaceAll("}", "")}`,
    );
    expect(calls.toSorted()).toEqual(documented.toSorted());
  });

  test.each(["/users?page=2", "/sca/users/user_1", "/hooks"])(
    "send the headers that the mock sends: %s",
    async (path) => {
      const { url } = await mock();
      const { headers } = await fetch(`${url}/v2.01/any${path}`, authorized);
      intercept();
      const intercepted = await fetch(api + path, authorized);
      const { link, ...others } = documented(headers);
      expect(documented(intercepted.headers)).toEqual({
        ...others,
        ...(link === undefined ? {} : { link: link.replaceAll(`${url}/v2.01/any`, api) }),
      });
      expect(intercepted.headers.get("x-ratelimit")).toBe("63015, 121914, 228534, 7103921");
    },
  );

  test("take no response that the spec does not have", () => {
    // @ts-expect-error there is no such response
    expect(() => scaHandlers({ answers: { enrollUser: "400.payr" } })).toThrow("the nearest is 400.payer");
  });
});
