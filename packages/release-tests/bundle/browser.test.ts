import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { startMock } from "@mangopay-sca/mock";
import { launchBrowser, noBrowser } from "@mangopay-sca/tooling/browser";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import budget from "./budget.json" with { type: "json" };

interface Bundle {
  /** What a page loads to begin with, by file name; the program itself comes first. */
  atOnce: Map<string, string>;
  /** What it loads only when it is wanted. */
  later: Map<string, string>;
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
    absWorkingDir: "/",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [path.slice(1), text]));
  const atOnce = new Map<string, string>();
  const load = (name: string) => {
    if (atOnce.has(name)) return;
    atOnce.set(name, texts.get(name) ?? "");
    for (const { kind, path } of metafile.outputs[name]?.imports ?? []) if (kind === "import-statement") load(path);
  };
  load("stdin.js");
  return { atOnce, later: new Map([...texts].filter(([name]) => !atOnce.has(name))) };
}

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

test("a client and one call stay within the size budget, gzipped, and so does each part that is loaded later", async () => {
  const { atOnce, later } = await bundle(`
    import { createScaClient } from "@mangopay-sca/client";
    export default createScaClient({ clientId: "a", apiKey: "b" }).users.enroll("user_1");`);
  const sizes = [...atOnce.values()].map(gzipped);
  const total = sizes.reduce((sum, size) => sum + size);
  expect(total).toBeGreaterThan(1_000);
  expect(total).toBeLessThanOrEqual(budget.createScaClientAndOneCall);
  const limits: Record<string, number> = budget.later;
  const parts = [...later].map(([file, text]) => [file.replace(/-[A-Z0-9]+\.js$/, ""), gzipped(text)] as const);
  expect(parts.map(([name]) => name).toSorted()).toEqual(Object.keys(limits));
  for (const [name, size] of parts) expect(size, name).toBeLessThanOrEqual(limits[name] ?? 0);
});

test("the client, checks included, enrolls a user from a page in Chromium", async ({ skip }) => {
  const browser = await launchBrowser();
  if (!browser) return skip(noBrowser);
  onTestFinished(() => browser.close());
  const mock = await startMock();
  onTestFinished(() => mock.close());
  const { atOnce, later } = await bundle(`
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
    const script = new Map([...atOnce, ...later]).get(request.url?.slice(1) ?? "");
    response.setHeader("Content-Type", script === undefined ? "text/html" : "text/javascript");
    response.end(script ?? `<body><script type="module" src="/stdin.js"></script>`);
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
