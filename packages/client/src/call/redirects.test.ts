import { describe, expect, test } from "vitest";
import { faultServer, type Handler, reply, serveFaults, status } from "../../test/fault-server.js";
import { rejection } from "../../test/rejection.js";
import { undiciTransport } from "../transports/undici.js";

/** Another server, and a handler that sends every request there. */
async function elsewhere(code: number) {
  const other = await serveFaults([reply(200, status)]);
  const away: Handler = (_, response) => response.writeHead(code, { Location: `${other.baseUrl}/v2.01/there` }).end();
  return { other, away };
}

describe.each([
  ["fetch", () => ({})],
  ["undici", () => ({ fetch: undiciTransport().fetch })],
])("a redirect to another server, over %s,", (_, transport) => {
  test.each([301, 302, 303, 307, 308])(
    "with %i, is not followed by a POST, which is sent nowhere else",
    async (code) => {
      const { other, away } = await elsewhere(code);
      const { sca, calls } = await faultServer([away], transport());
      const path = "/v2.01/{ClientId}/sca/users/{UserId}/enrollment";
      for (const post of [
        () => sca.users.enroll("user_1"),
        () => sca.http.POST(path, { params: { path: { UserId: "user_1" } } }),
        () => sca.http.POST(path, { params: { path: { UserId: "user_1" } }, parseAs: "text" }),
      ]) {
        expect(await rejection(post())).toMatchObject({
          name: "ScaResponseError",
          message: expect.stringContaining("a redirect, which is not followed"),
        });
      }
      expect(calls.map((call) => call.split(" ")[0])).toEqual(["token", "POST", "POST", "POST"]);
      expect(other.calls).toEqual([]);
    },
  );

  test("is not followed by a GET, nor with middleware", async () => {
    const { other, away } = await elsewhere(302);
    const { sca } = await faultServer([away], transport());
    expect(await rejection(sca.users.scaStatus("user_1"))).toMatchObject({ name: "ScaResponseError" });
    sca.http.use({ onRequest: () => undefined });
    expect(await rejection(sca.users.scaStatus("user_1"))).toMatchObject({ name: "ScaResponseError" });
    expect(other.calls).toEqual([]);
  });

  test("is not followed by the call for a token, and nobody else gets the credentials", async () => {
    const { other, away } = await elsewhere(307);
    const { sca, calls } = await faultServer([reply(200, status)], transport(), away);
    expect(await rejection(sca.users.scaStatus("user_1"))).toMatchObject({ name: "ScaResponseError", status: 307 });
    expect([calls, other.calls]).toEqual([["token"], []]);
  });
});
