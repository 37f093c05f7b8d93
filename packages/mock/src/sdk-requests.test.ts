import { describe, expect, test } from "vitest";
import { sendRaw } from "../test/raw.js";
import { sdkRequests } from "../test/sdk-requests.js";
import { sharedMock } from "../test/start.js";

const mock = sharedMock();

describe("requests of the official SDKs in other languages get what the API would send", () => {
  test.for(sdkRequests)("$sdk sends $what", async ({ bytes, status, violations = [], notes }) => {
    const { headers, body, ...response } = await sendRaw((await mock()).url, bytes);
    expect(response.status, body).toBe(status);
    const [, findings = "[]"] = headers.find(([name]) => name === "sl-violations") ?? [];
    const found: { level: string; pointer: string }[] = JSON.parse(findings);
    const refused = found.filter(({ level }) => level === "violation");
    expect(refused.map(({ pointer }) => pointer)).toEqual(violations);
    expect(found.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(notes));
    // Members of responses that are written back are the only other thing to report.
    const others = found.filter(({ pointer }) => !notes.includes(pointer));
    expect(others.filter(({ pointer }) => !/^body\/\w+$/.test(pointer))).toEqual([]);
  });

  test("each of the four windows of a rate limit is a header of its own", async () => {
    const { headers } = await sendRaw((await mock()).url, sdkRequests[0]?.bytes ?? "");
    const made = headers.filter(([name]) => name === "x-ratelimit");
    expect(made.map(([, value]) => value)).toEqual(["63015", "121914", "228534", "7103921"]);
  });
});
