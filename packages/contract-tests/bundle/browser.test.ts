import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { startMock } from "@mangopay-sca/mock";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { browserArguments, findBrowser } from "../../../scripts/browser.ts";
import budget from "./budget.json" with { type: "json" };

interface Bundle {
  /** What a page loads to begin with. */
  entry: string;
  /** What it loads only when it is wanted, by file name. */
  chunks: Map<string, string>;
}

/** A program bundled as for a web page. What is left of `node:` would make esbuild fail on this platform. */
async function bundle(program: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: "ts", sourcefile: "program.ts" },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    outdir: "/",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const [entry, ...chunks] = outputFiles.toSorted((one) => (one.path === "/stdin.js" ? -1 : 1));
  const atOnce = Object.values(metafile.outputs).flatMap(({ imports }) =>
    imports.filter(({ kind }) => kind === "import-statement"),
  );
  // Else a page would load more to begin with than the entry.
  expect(atOnce).toEqual([]);
  return { entry: entry?.text ?? "", chunks: new Map(chunks.map(({ path, text }) => [path, text])) };
}

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

test("a client and one call stay within the size budget, gzipped, and so does what sca.http adds", async () => {
  const { entry, chunks } = await bundle(`
    import { createScaClient } from "@mangopay-sca/client";
    export default createScaClient({ clientId: "a", apiKey: "b" }).users.enroll("user_1");`);
  expect(gzipped(entry)).toBeGreaterThan(1_000);
  expect(gzipped(entry)).toBeLessThanOrEqual(budget.createScaClientAndOneCall);
  expect(gzipped([...chunks.values()].join(""))).toBeLessThanOrEqual(budget.addedByHttp);
});

test("the client, checks included, enrolls a user from a page in Chromium", { timeout: 300_000 }, async () => {
  const mock = await startMock();
  onTestFinished(() => mock.close());
  const { entry, chunks } = await bundle(`
    import { createScaClient, scaRedirectUrl } from "@mangopay-sca/client";
    import { checkAnswers } from "@mangopay-sca/client/validate";
    const options = { clientId: "any", apiKey: "any", baseUrl: ${JSON.stringify(mock.url)}, checkAnswer: checkAnswers() };
    const sca = createScaClient(options);
    const { PendingUserAction } = await sca.users.enroll("user_1");
    const { data } = await sca.http.GET("/v2.01/{ClientId}/sca/users/{UserId}/sca-status", { params: { path: { UserId: "user_1" } } });
    const { IsEnrolled } = data;
    const refused = await sca.users.enroll("..").catch((error) => error.name);
    const link = scaRedirectUrl(PendingUserAction, { returnUrl: "https://example.com/" });
    document.body.textContent = JSON.stringify({ link, IsEnrolled, refused });`);
  const page = createServer((request, response) => {
    const script = request.url === "/program.js" ? entry : chunks.get(request.url ?? "");
    response.setHeader("Content-Type", script === undefined ? "text/html" : "text/javascript");
    response.end(script ?? `<body><script type="module" src="/program.js"></script>`);
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
