import type { Measured } from "@mangopay-sca/tooling/server-under-test";
import { createCaller, naturalOwner, origin, tokenOf } from "../test/caller.ts";

/** The first call of any program: it asks for a token. */
export const tokenCall = (url: string): Measured => ({
  url: `${url}/v2.01/oauth/token`,
  method: "POST",
  headers: { Authorization: `Basic ${btoa("acme:key")}`, "Content-Type": "application/x-www-form-urlencoded" },
  body: "grant_type=client_credentials",
});

/** Registers a user with a sandbox; gives the call that reads their status, and what is answered. */
export async function statusCall(url: string): Promise<{ call: Measured; text: string }> {
  const served = {
    fetch: async (input: Request | URL | string, init?: RequestInit) => {
      const { method, headers, body, url: called } = new Request(input, init);
      const text = body && (await new Response(body).text());
      return fetch(called.replace(origin, url), { method, headers, body: text });
    },
  };
  const call = await createCaller(served);
  const { Id } = (await call("POST", "sca/users/natural", { body: naturalOwner })).body;
  const { body } = await call("GET", `sca/users/${Id}/sca-status`);
  return {
    call: {
      url: `${url}/v2.01/acme/sca/users/${Id}/sca-status`,
      headers: { Authorization: `Bearer ${await tokenOf(served, "acme")}` },
    },
    text: JSON.stringify(body),
  };
}
