// Recordings that Playwright makes itself, of a page that calls a server on this machine.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import spec from "@mangopay-sca/spec";
import { launchBrowser, noBrowser } from "@mangopay-sca/tooling/browser";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createContract } from "../src/contract.ts";
import { linesOf, summaryOf } from "../src/format.ts";
import { readRecording } from "../src/recordings/read-recording.ts";
import { callFromPage } from "./call-from-page.ts";

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let page: Server;
let api: Server;
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sca-playwright-"));
  page = await listen((_, response) => response.setHeader("content-type", "text/html").end("<title>Calls</title>"));
  api = await listen(answer);
  browser = await launchBrowser();
});
beforeEach(({ skip }) => skip(!browser, noBrowser));
afterAll(async () => {
  await browser?.close();
  page.close();
  api.close();
  rmSync(folder, { recursive: true });
});

const listen = (handle: (request: IncomingMessage, response: ServerResponse) => void) =>
  new Promise<Server>((resolve) => {
    const server = createServer(handle);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** An API on another origin than the page's, so that the browser asks with OPTIONS first. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-allow-headers", "*");
  response.setHeader("access-control-allow-methods", "*");
  if (request.method === "OPTIONS") return void response.writeHead(204).end();
  const bodies: Record<string, unknown> = {
    "/v2.01/oauth/token": { access_token: "t", token_type: "Bearer", expires_in: 1200 },
    "/v2.01/acme/sca/users/user_1/sca-status": { UserStatus: "ACTIVE", IsEnrolled: "yes" },
    "/v2.01/acme/hooks": { Message: "m", Type: "param_error", Id: "i", Date: 1770130888, errors: null },
  };
  if (request.url === "/dropped") return void request.socket.destroy();
  if (request.url === "/moved") return void response.writeHead(302, { location: "/elsewhere" }).end();
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.statusCode = request.url?.endsWith("/hooks") ? 400 : 200;
  response.end(JSON.stringify(bodies[request.url ?? ""]));
}

/** What is found in a recording of the page's calls. */
async function record(content: "embed" | "attach" | "omit", mode: "full" | "minimal" = "full") {
  const file = join(folder, `${content}-${mode}`, "calls.har");
  const context = await browser?.newContext({ recordHar: { path: file, content, mode } });
  const tab = await context?.newPage();
  await tab?.goto(addressOf(page));
  await tab?.evaluate(callFromPage, addressOf(api));
  await context?.close();
  const checked = readRecording(file).map(createContract(spec).check);
  return { file, lines: linesOf(checked), summary: summaryOf(checked) };
}

const inBodies = [
  "violation: createHook 400 request body/Url: is missing",
  "violation: viewUserScaStatus 200 response body/IsEnrolled: must be boolean, got a string of 3 characters",
];

describe("a recording of Playwright", () => {
  test("with its bodies has their mistakes, and no others", async () => {
    const { lines, summary } = await record("embed");
    expect(lines).toEqual(inBodies);
    expect(summary).toMatch(/^3 exchanges checked, 2 with violations, 0 with notes, \d+ outside the spec\.$/);
  });

  test("with bodies in files beside it has their mistakes, and no others", async () => {
    const { file, lines, summary } = await record("attach");
    expect(readdirSync(join(file, "..")).length).toBeGreaterThan(1);
    expect(readFileSync(file, "utf8").includes("IsEnrolled")).toBe(false);
    expect(lines).toEqual(inBodies);
    expect(summary).toMatch(/outside the spec\.$/);
  });

  test.each(["full", "minimal"] as const)("without bodies (%s) has no mistakes, and says so", async (mode) => {
    const { lines, summary } = await record("omit", mode);
    expect(lines).toEqual([]);
    expect(summary).toMatch(/ Not recorded, so not checked: 5 bodies\.$/);
  });

  test("has a redirect, a blob, a web socket and a call that failed, none of which is a finding", async () => {
    const { file, lines } = await record("embed");
    const entries = readRecording(file).map(({ request, response }) => `${response?.status} ${request.url}`);
    const others = [/^302 .*\/moved$/, /^200 blob:/, /^undefined ws:/, /^undefined .*\/dropped$/];
    expect(others.filter((other) => !entries.some((entry) => other.test(entry)))).toEqual([]);
    expect(lines).toEqual(inBodies);
  });
});
