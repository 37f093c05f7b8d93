import { setupServer } from "msw/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { type HandlersOptions, scaHandlers } from "./msw.js";

function intercept(options?: HandlersOptions) {
  const server = setupServer(...scaHandlers(options));
  server.listen();
  onTestFinished(() => server.close());
}
const api = "https://api.sandbox.mangopay.com/v2.01/any";

describe("handlers for Mock Service Worker", () => {
  test("answer with the first success, concrete paths before those with parameters", async () => {
    intercept();
    expect(await (await fetch(`${api}/sca/users/user_1/sca-status`)).json()).toMatchObject({
      LastEnrollmentDate: 1753385619,
    });
    expect(await (await fetch(`${api}/users/natural/user_1`)).json()).toMatchObject({ PersonType: "NATURAL" });
    expect((await fetch(`${api}/users/legal/user_1`, { method: "DELETE" })).status).toBe(204);
  });

  test("answer as chosen, on the server that is named", async () => {
    intercept({ baseUrl: "http://localhost:4999", answers: { enrollUser: "400.payer" } });
    const response = await fetch("http://localhost:4999/v2.01/any/sca/users/user_1/enrollment", { method: "POST" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ Type: "not_allowed_for_user_category_payer" });
  });

  test("take no answer that the spec does not have", () => {
    // @ts-expect-error there is no such answer
    expect(() => scaHandlers({ answers: { enrollUser: "400.payr" } })).toThrow("the nearest is 400.payer");
  });
});
