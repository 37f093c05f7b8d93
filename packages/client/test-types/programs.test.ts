import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL(".", import.meta.url));

interface Program {
  file: string;
  /** Where its title is, counted from 1. */
  line: number;
  title: string;
  text: string;
}

/** Each from its title to the next one. */
const programs: Program[] = [];
for (const path of globSync("programs*/*.ts", { cwd: here })) {
  const file = path.replaceAll("\\", "/");
  for (const [index, text] of readFileSync(join(here, file), "utf8").split("\n").entries()) {
    const last = programs.at(-1);
    if (/^\/\/ (Compiles|Does not compile): /.test(text))
      programs.push({ file, line: index + 1, title: text, text: "" });
    else if (last?.file === file) last.text += `${text}\n`;
  }
}
const good = programs.filter(({ title }) => title.startsWith("// Compiles"));
const bad = programs.filter((program) => !good.includes(program));

/** What a compiler reports for a project, each with the title of the program it is in. */
async function diagnostics(compiler: string, project: string): Promise<string[]> {
  const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), "bin/tsc");
  const args = [tsc, "-p", join(here, project), "--pretty", "false"];
  const { stdout } = await run(process.execPath, args).catch((error) => error);
  return String(stdout)
    .split("\n")
    .filter((text) => /^\S/.test(text))
    .map((text) => {
      const [, file = "", line = ""] = text.match(/(programs[\w-]*\/\w+\.ts)\((\d+),/) ?? [];
      const before = programs.filter((program) => program.file === file && program.line <= Number(line));
      return `${before.at(-1)?.title ?? "elsewhere"}: ${text}`;
    });
}

describe("programs of users of the client", () => {
  test("are at least 40; those that should not compile say where and why", () => {
    console.log(`${good.length} programs compile and ${bad.length} do not.`);
    expect(good.length + bad.length).toBeGreaterThanOrEqual(40);
    expect(good.filter(({ text }) => text.includes("@ts-expect-error"))).toEqual([]);
    expect(bad.filter(({ text }) => text.match(/@ts-expect-error \w/g)?.length !== 1)).toEqual([]);
  });

  test.each([
    ["TypeScript 5.7", "typescript-5.7"],
    ["TypeScript 5.9", "typescript-5.9"],
    ["TypeScript 7", "typescript"],
  ])("compile, or do not, as their titles say, with declarations checked, in %s", async (_, compiler) => {
    const projects = ["tsconfig.json", "tsconfig.node.json"].map((project) => diagnostics(compiler, project));
    expect((await Promise.all(projects)).flat()).toEqual([]);
  });
});
