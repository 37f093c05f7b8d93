import { describe, expect } from "vitest";
import { createCaller, naturalOwner } from "../test/caller.ts";
import { sandboxTest } from "./vitest.ts";

const ids: unknown[] = [];
const urls: string[] = [];

describe("each test has a sandbox of its own", () => {
  for (const turn of [1, 2]) {
    sandboxTest(`which repeats Ids (${turn})`, async ({ sandbox }) => {
      const call = await createCaller(sandbox);
      ids.push((await call("POST", "sca/users/natural", { body: naturalOwner })).body.Id);
      expect((await sandbox.users.list()).total).toBe(1);
      expect(new Set(ids).size).toBe(1);
      expect(ids).toHaveLength(turn);
    });
  }

  sandboxTest("which is served to a test that asks for it", async ({ sandbox, served }) => {
    urls.push(served.url);
    await sandbox.clock.advance("1h");
    const clock = await (await fetch(`${served.url}/__sandbox/clock`)).json();
    expect(clock).toMatchObject({ now: "2026-01-01T01:00:00.000Z" });
  });

  sandboxTest("and no longer when the test is over", async () => {
    await expect(fetch(`${urls[0]}/__sandbox/clock`)).rejects.toThrow("fetch failed");
  });

  sandboxTest.extend({ sandboxOptions: { clients: { shop: "secret" } } })(
    "with options of one's own",
    async ({ sandbox }) => {
      const granted = await sandbox.fetch("http://localhost/v2.01/oauth/token", {
        method: "POST",
        headers: { authorization: `Basic ${btoa("shop:guess")}`, "content-type": "application/x-www-form-urlencoded" },
        body: "grant_type=client_credentials",
      });
      expect(granted.status).toBe(401);
    },
  );
});
