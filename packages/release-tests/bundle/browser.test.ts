import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { startMock } from "@mangopay-sca/mock";
import { launchBrowser, noBrowser } from "@mangopay-sca/tooling/browser";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import budget from "./budget.json" with { type: "json" };

/** A program bundled as for a web page. What is left of `node:` would make esbuild fail on this platform. */
async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: "ts", sourcefile: "program.ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}

test("a client and one call stay within the size budget, gzipped", async () => {
  const text = await bundle(`
    import { createScaClient } from "@mangopay-sca/client";
    export default createScaClient({ clientId: "a", apiKey: "b" }).users.enroll("user_1");`);
  const size = gzipSync(text, { level: 9 }).length;
  expect(size).toBeGreaterThan(5_000);
  expect(size).toBeLessThanOrEqual(budget.createScaClientAndOneCall);
});

test("the client, checks included, enrolls a user from a page in Chromium", async ({ skip }) => {
  const browser = await launchBrowser();
  if (!browser) return skip(noBrowser);
  onTestFinished(() => browser.close());
  const mock = await startMock();
  onTestFinished(() => mock.close());
  const program = await bundle(`
    import { createScaClient, ScaRequestError, scaRedirectUrl } from "@mangopay-sca/client";
    import { checkResponses } from "@mangopay-sca/client/validate";
    const options = { clientId: "any", apiKey: "any", baseUrl: ${JSON.stringify(mock.url)}, checkResponse: checkResponses() };
    const sca = createScaClient(options);
    const { PendingUserAction } = await sca.users.enroll("user_1");
    const { data } = await sca.http.GET("/v2.01/{ClientId}/sca/users/{UserId}/sca-status", { params: { path: { UserId: "user_1" } } });
    const { IsEnrolled } = data;
    const { UserStatus } = await sca.users.waitForEnrollment("user_1");
    const { items } = await sca.users.list({ perPage: 1 }).page();
    const refused = await sca.users.list({ perPage: 0 }).page().catch((error) => error instanceof ScaRequestError);
    const link = scaRedirectUrl(PendingUserAction, { returnUrl: "https://example.com/" });
    document.body.textContent = JSON.stringify({ link, IsEnrolled, UserStatus, users: items.length, refused });`);
  const page = createServer((request, response) => {
    const isProgram = request.url === "/program.js";
    response.setHeader("Content-Type", isProgram ? "text/javascript" : "text/html");
    response.end(isProgram ? program : `<body><script type="module" src="/program.js"></script>`);
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void page.close());
  const tab = await browser.newPage();
  const complaints: string[] = [];
  tab.on("pageerror", (error) => complaints.push(String(error)));
  tab.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await tab.goto(`http://127.0.0.1:${(page.address() as AddressInfo).port}/`);
  await tab
    .waitForFunction(() => document.body.textContent?.startsWith("{"), undefined, { timeout: 240_000 })
    .catch(() => {});
  expect(complaints.filter((text) => !text.includes("favicon"))).toEqual([]);
  expect(JSON.parse((await tab.textContent("body")) ?? "")).toEqual({
    link: "https://sca.sandbox.mangopay.com/?token=0193cf51ed367151a0cb1c59def21e13&returnUrl=https%3A%2F%2Fexample.com%2F",
    IsEnrolled: true,
    UserStatus: "ACTIVE",
    users: 3,
    refused: true,
  });
});
