import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";
import { describe, expect, onTestFinished, test } from "vitest";

interface Report {
  diagnostics: { category: string; location: { path: string } }[];
}

/** What Biome's linter finds, as `FILE RULE`. */
function lint(cwd: string, ...args: string[]): string[] {
  const { stdout } = spawnSync("biome", ["lint", "--reporter=json", ...args], {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return (JSON.parse(stdout) as Report).diagnostics.map(({ category, location }) => `${location.path} ${category}`);
}

/** What the repository's configuration finds in these files. */
function lintPlanted(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-biome-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of ["biome.json", "no-deep-paths.grit"]) cpSync(join(repositoryRoot, file), join(folder, file));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return lint(folder, "--vcs-enabled=false", "packages");
}

describe("the linter refuses", () => {
  test("a cycle of imports, even of types alone", () => {
    const found = lintPlanted({
      "packages/x/a.ts": 'import { b } from "./b.js";\nexport type A = string;\nexport const a = b;\n',
      "packages/x/b.ts": 'import type { A } from "./a.js";\nexport const b: A = "";\n',
    });
    expect(found).toEqual(
      ["packages/x/a.ts", "packages/x/b.ts"].map((file) => `${file} lint/suspicious/noImportCycles`),
    );
  });

  test.each([
    ["client", "mock"],
    ["mock", "client"],
    ["types", "client"],
  ])("in %s, an import from %s", (from, to) => {
    const file = `packages/${from}/src/a.ts`;
    expect(lintPlanted({ [file]: `export * from "@mangopay-sca/${to}";\n` })).toEqual([
      `${file} lint/style/noRestrictedImports`,
    ]);
  });

  // In two parts, or it would refuse this test.
  test.each([
    ["import", `export * from "../../${"../a.js"}";\n`],
    ["string", `export const a = "../../${"../a"}";\n`],
    ["template", `export const a = (name: string) => \`../../${"../"}\${name}\`;\n`],
  ])("a path three folders up, as in this %s", (_, text) => {
    expect(lintPlanted({ "packages/x/src/a.ts": text })).toEqual(["packages/x/src/a.ts plugin"]);
  });
});
