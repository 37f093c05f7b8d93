// npm run try-tarballs: packs the published packages, installs them with npm in an empty folder, and runs small programs on the
// Node that runs npm, with import and with require. The repository's own checks run on Node 24 on every machine.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { folderOf, type Published, pack, published } from "@mangopay-sca/release-tests/packed/pack";
import { programs } from "@mangopay-sca/release-tests/packed/programs";
import { Problem } from "@mangopay-sca/tooling/problem";
import { runCommand, takesNoOptions } from "./command.ts";
import { buildQuietly } from "./turbo.ts";

takesNoOptions("npm run try-tarballs", "installs the packed packages and runs them on the Node that runs npm.");

const run = promisify(execFile);

await runCommand(async () => {
  await buildQuietly("client", "contract", "mock");
  const { startMock } = await import("@mangopay-sca/mock");
  const node = process.env.npm_node_execpath ?? process.execPath;
  const npm = process.env.npm_execpath;
  if (npm === undefined)
    throw new Problem("Run this with npm run try-tarballs: it installs with the npm that started it.");
  const { stdout: version } = await run(node, ["--version"]);
  const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-tarballs-"));
  const mock = await startMock();
  try {
    const names = (Object.keys(published) as Published[]).filter((name) => runsOn(name, version));
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    const tarballs = new Map<Published, string>();
    for (const name of names) tarballs.set(name, await pack(name, folder));
    const install = async (strict: boolean, files: string[]) => {
      const options = ["--no-audit", "--no-fund", `--engine-strict=${strict}`, "--loglevel=error"];
      await run(node, [npm, "install", ...options, ...files], { cwd: folder }).catch(({ stderr }) => {
        throw new Problem(`npm install of the tarballs failed on Node ${version.trim()}. It said:\n${stderr}`);
      });
    };
    const { mock: mockTarball, ...others } = Object.fromEntries(tarballs);
    await install(true, Object.values(others));
    // Prism declares Node 24.18; the mock runs on what it declares itself.
    if (mockTarball) await install(false, [mockTarball]);
    for (const [file, text] of Object.entries(programs)) {
      if (!names.includes(file.split(".")[0] as Published)) continue;
      writeFileSync(join(folder, file), text);
      console.log(`${file} on Node ${version.trim()}: ${await tryProgram(node, folder, file, mock.url)}`);
    }
    for (const name of Object.keys(published)) {
      if (!names.includes(name as Published))
        console.log(`${name}: skipped, it needs Node ${neededNode(name as Published)}`);
    }
  } finally {
    await mock.close();
    rmSync(folder, { recursive: true });
  }
});

/** Runs a program, which prints a list of values that should all be true. */
async function tryProgram(node: string, folder: string, file: string, url: string): Promise<string> {
  try {
    const { stdout, stderr } = await run(node, [file, url], { cwd: folder, timeout: 30_000 });
    const results = JSON.parse(stdout) as unknown[];
    if (results.every((result) => result === true))
      return stderr ? `passed, with a warning:\n${stderr.trim()}` : "passed";
    throw new Error(`expected true everywhere, got ${stdout.trim()}`);
  } catch (error) {
    throw new Problem(`${file} failed: ${(error as Error).message}`);
  }
}

function neededNode(name: Published): string {
  const manifest = JSON.parse(readFileSync(join(folderOf(name), "package.json"), "utf8")) as {
    engines: { node: string };
  };
  return manifest.engines.node;
}

/** All engines have the form ">=20.19". */
function runsOn(name: Published, version: string): boolean {
  const [major = 0, minor = 0] = neededNode(name).slice(2).split(".").map(Number);
  const [hostMajor = 0, hostMinor = 0] = version.slice(1).split(".").map(Number);
  return hostMajor > major || (hostMajor === major && hostMinor >= minor);
}
