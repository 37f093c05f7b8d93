import { existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { copyWorkspace, removeCopy } from "./copy.ts";

// Runs of npm run mutants keep their copies in the real one.
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "temporary-"));
  vi.stubEnv("TMPDIR", folder);
  return () => {
    vi.unstubAllEnvs();
    return rm(folder, { recursive: true, force: true });
  };
});

/** A folder with these files; removed after the test. */
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "copy-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

function copied(root: string): string {
  const copy = copyWorkspace(root);
  onTestFinished(() => removeCopy(copy));
  return copy;
}

test("a copy has sources, what was built and links to dependencies, and can be changed alone", () => {
  const root = folderWith({
    "packages/client/src/reports/a.ts": "a",
    "packages/client/dist/a.js": "b",
    "node_modules/x/x.js": "",
  });
  mkdirSync(join(root, "packages/client/node_modules"));
  symlinkSync("../../types", join(root, "packages/client/node_modules/types"));
  const copy = copied(root);
  writeFileSync(join(copy, "packages/client/src/reports/a.ts"), "mutated");
  expect(readFileSync(join(root, "packages/client/src/reports/a.ts"), "utf8")).toBe("a");
  expect(readFileSync(join(copy, "packages/client/dist/a.js"), "utf8")).toBe("b");
  expect(readlinkSync(join(copy, "packages/client/node_modules/types"))).toBe("../../types");
  expect(readlinkSync(join(copy, "node_modules"))).toBe(join(root, "node_modules"));
});

test("a copy has neither history nor reports, results and packages that are not tested", () => {
  const left = [
    ".git/HEAD",
    ".turbo/x",
    "packages/client/.turbo/x",
    "packages/client/reports/x",
    "packages/mutants/.results/x",
    "packages/docs/x",
  ];
  const copy = copied(folderWith({ ...Object.fromEntries(left.map((file) => [file, ""])), "packages/client/x": "" }));
  expect(left.filter((file) => existsSync(join(copy, file)))).toEqual([]);
  expect(existsSync(join(copy, "packages/client/x"))).toBe(true);
});

test("the copy of a run that was killed goes with the next run, that of one that still runs stays", () => {
  // No process has this number: it is above the largest that Linux gives.
  const abandoned = join(tmpdir(), "mangopay-sca-mutants-4194305-abc");
  const used = join(tmpdir(), `mangopay-sca-mutants-${process.pid}-abc`);
  for (const folder of [abandoned, used]) mkdirSync(folder);
  onTestFinished(() => rm(used, { recursive: true, force: true }));
  copied(folderWith({ "node_modules/x": "" }));
  expect(existsSync(abandoned)).toBe(false);
  expect(existsSync(used)).toBe(true);
});
