import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { startMock } from "@mangopay-sca/mock";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { browserArguments, findBrowser } from "../../../scripts/browser.ts";
import budget from "./budget.json" with { type: "json" };

/** A program bundled as for a web page. What is left of `node:` would make esbuild fail on this platform. */
async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

test("a client and one call stay within the size budget, gzipped", async () => {
  const text = await bundle(`
    import { createScaClient } from "@mangopay-sca/client";
    export default createScaClient({ clientId: "a", apiKey: "b" }).users.enroll("user_1");`);
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(budget.createScaClientAndOneCall);
});

test("the client, checks included, enrolls a user from a page in Chromium", { timeout: 300_000 }, async () => {
  const mock = await startMock();
  onTestFinished(() => mock.close());
  const program = await bundle(`
    import { createScaClient, scaRedirectUrl } from "@mangopay-sca/client";
    import { checkAnswers } from "@mangopay-sca/client/validate";
    const options = { clientId: "any", apiKey: "any", baseUrl: ${JSON.stringify(mock.url)}, checkAnswer: checkAnswers() };
    const sca = createScaClient(options);
    const { PendingUserAction } = await sca.users.enroll("user_1");
    const { IsEnrolled } = await sca.users.scaStatus("user_1");
    const refused = await sca.users.enroll("..").catch((error) => error.name);
    const link = scaRedirectUrl(PendingUserAction, { returnUrl: "https://example.com/" });
    document.body.textContent = JSON.stringify({ link, IsEnrolled, refused });`);
  const page = createServer((request, response) => {
    response.setHeader("Content-Type", request.url === "/program.js" ? "text/javascript" : "text/html");
    response.end(request.url === "/program.js" ? program : `<body><script type="module" src="/program.js"></script>`);
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void page.close());
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
  onTestFinished(() => browser.close());
  const tab = await browser.newPage();
  const complaints: string[] = [];
  tab.on("pageerror", (error) => complaints.push(String(error)));
  tab.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await tab.goto(`http://127.0.0.1:${(page.address() as AddressInfo).port}/`);
  await tab
    .waitForFunction(() => document.body.textContent?.startsWith("{"), undefined, { timeout: 15_000 })
    .catch(() => {});
  expect(complaints.filter((text) => !text.includes("favicon"))).toEqual([]);
  expect(JSON.parse((await tab.textContent("body")) ?? "")).toEqual({
    link: "https://sca.sandbox.mangopay.com/?token=0193cf51ed367151a0cb1c59def21e13&returnUrl=https%3A%2F%2Fexample.com%2F",
    IsEnrolled: true,
    refused: "ScaRequestError",
  });
});
