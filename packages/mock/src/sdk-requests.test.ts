import { type SdkRequest, sdkLanguages, sdkRequests } from "@mangopay-sca/tooling/sdk-recordings";
import { type RawResponse, sendRaw } from "@mangopay-sca/tooling/send-raw";
import { describe, expect, test } from "vitest";
import { handMade } from "../test/sdk-requests.js";
import { sharedMock } from "../test/start.js";

const mock = sharedMock();

/**
 * What is refused because the spec does not allow it, by language: the SDK for Python sends booleans as 1 and 0 (contract-tests,
 * independent/disagreements).
 */
const refused: Record<string, string[]> = {
  python: [
    "createNaturalUser",
    "createLegalUser",
    "createNaturalUserSca",
    "createNaturalUserSca of an Owner without a second address line",
    "updateNaturalUser with all that was read",
    "updateLegalUser with all that was read",
    "updateNaturalUserSca with all that was read",
    "categorizeNaturalUser with all that was read",
  ],
};

describe.each(sdkLanguages)("what the official SDK for %s really sent gets what the API would send", (language) => {
  const requests = sdkRequests(language).map((request): [string, SdkRequest] => [request.call, request]);
  const { [language]: refusedCalls = [] } = refused;

  test.each(requests)("%s", async (call, request) => {
    const response = await sendRaw((await mock()).url, bytesOf(request));
    const isEmpty = call.startsWith("close");
    expect(response.status, response.body).toBe(refusedCalls.includes(call) ? 400 : isEmpty ? 204 : 200);
    if (!isEmpty) expect(JSON.parse(response.body)).toBeInstanceOf(Object);
  });

  test("and every call that is refused was recorded", () => {
    const calls = requests.map(([call]) => call);
    expect(refusedCalls.filter((call) => !calls.includes(call))).toEqual([]);
  });
});

describe("requests of the official SDKs that were not recorded get what the API would send", () => {
  test.for(handMade)("$sdk sends $what", async ({ bytes, status, violations = [], notes }) => {
    const response = await sendRaw((await mock()).url, bytes);
    expect(response.status, response.body).toBe(status);
    const found = findingsOf(response);
    const violated = found.filter(({ level }) => level === "violation");
    expect(violated.map(({ pointer }) => pointer)).toEqual(violations);
    expect(found.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(notes));
    // Members of responses that are written back are the only other thing to report.
    const others = found.filter(({ pointer }) => !notes.includes(pointer));
    expect(others.filter(({ pointer }) => !/^body\/\w+$/.test(pointer))).toEqual([]);
  });

  test("each of the four windows of a rate limit is a header of its own", async () => {
    const { headers } = await sendRaw((await mock()).url, handMade[0]?.bytes ?? "");
    const made = headers.filter(([name]) => name === "x-ratelimit");
    expect(made.map(([, value]) => value)).toEqual(["63015", "121914", "228534", "7103921"]);
  });
});

function findingsOf({ headers }: RawResponse): { level: string; pointer: string }[] {
  const [, findings = "[]"] = headers.find(([name]) => name === "sl-violations") ?? [];
  return JSON.parse(findings);
}

function bytesOf({ method, url, headers, body }: SdkRequest): string {
  const lines = [["Host", "api.sandbox.mangopay.com"], ...headers].map((header) => header.join(": "));
  const isChunked = headers.some(([name]) => name === "Transfer-Encoding");
  return `${method} ${url} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${isChunked ? chunked(body) : body}`;
}

const chunked = (body: string) =>
  `${body === "" ? "" : `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n`}0\r\n\r\n`;
