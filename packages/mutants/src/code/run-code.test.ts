import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { runCode } from "./run-code.ts";

// Other runs keep their copies in the real one.
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "temporary-"));
  vi.stubEnv("TMPDIR", folder);
  return () => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
});

const twice = (name: string) => `export const ${name} = (a: number, b: number) => a + b;`;
const names = Array.from({ length: 20 }, (_, index) => `add${index}`);
const source = `export const size = (a: number) => (a > 9 ? "many" : "few");\n${names.map(twice).join("\n")}\n`;
const tests = `import { expect, test } from "vitest";
import * as all from "./sums.ts";
test("sizes", () => expect(all.size(20)).toBe("many"));
${names.map((name) => `test("${name}", () => expect(all.${name}(1, 2)).toBe(3));`).join("\n")}
`;

/** A workspace with the repository's tools, and a client of two files. */
function workspaceWithClient() {
  const root = mkdtempSync(join(tmpdir(), "workspace-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  symlinkSync(join(repositoryRoot, "node_modules"), join(root, "node_modules"));
  for (const folder of ["mutants/src/code", "mutants/node_modules", "tooling", "client/node_modules"]) {
    const path = join("packages", folder);
    cpSync(join(repositoryRoot, path), join(root, path), { recursive: true, verbatimSymlinks: true });
  }
  const results = join(root, "results");
  for (const folder of ["packages/client/src", "results"]) mkdirSync(join(root, folder));
  writeFileSync(join(root, "pnpm-lock.yaml"), "");
  writeFileSync(join(root, "packages/client/package.json"), '{ "type": "module" }');
  writeFileSync(join(root, "packages/client/src/sums.ts"), source);
  writeFileSync(join(root, "packages/client/src/sums.test.ts"), tests);
  return { root, results };
}

const run = (workspace: { root: string; results: string }) => runCode("client", workspace, { quiet: true });
/** What is kept of each mutant that was tested. */
const lines = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ndjson"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => line.startsWith('{"id"'));
const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`mangopay-sca-mutants-${process.pid}-`));

test("mutants are noticed by the tests of the package, or by none, and the working tree stays as it is", async () => {
  const workspace = workspaceWithClient();
  const found = new Map(
    (await run(workspace)).map(({ mutant, result }) => [`${mutant.original} -> ${mutant.replacement}`, result]),
  );
  expect(found.get("a > 9 -> true")).toEqual({});
  expect(found.get('"few" -> ""')).toEqual({});
  expect(found.get('"many" -> ""')).toMatchObject({
    killedBy: "src/sums.test.ts#sizes",
    violation: expect.stringContaining("many"),
  });
  expect(found.get("a + b -> a - b")).toMatchObject({
    killedBy: expect.stringMatching(/^src\/sums\.test\.ts#add\d+$/),
  });
  expect(readFileSync(join(workspace.root, "packages/client/src/sums.ts"), "utf8")).toBe(source);
  expect(copies()).toEqual([]);
});

test("a run that is stopped leaves no copy, and the next one tests only what is left", async () => {
  const workspace = workspaceWithClient();
  const stopped = expect(run(workspace)).rejects.toThrow("Stopped");
  await vi.waitUntil(() => lines(workspace.results).length > 0, { timeout: 120_000, interval: 5 });
  process.emit("SIGINT");
  await stopped;
  expect(copies()).toEqual([]);
  const before = lines(workspace.results);
  const tested = await run(workspace);
  const after = lines(workspace.results);
  expect(before.length).toBeLessThan(tested.length);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.length).toBe(tested.length);
});
