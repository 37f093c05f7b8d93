import { execFile } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";
import { expect, test } from "vitest";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pages = ["README.md", "spec/README.md", "packages/*/README.md", "packages/docs/src/content/docs/**/*.{md,mdx}"]
  .flatMap((pattern) => globSync(pattern, { cwd: repositoryRoot }))
  .map((file) => join(repositoryRoot, file));

test("every TypeScript sample of the READMEs and the docs compiles; those of one page, together", async () => {
  const folder = here("../reports/samples");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let samples = 0;
  for (const [n, page] of pages.entries()) {
    const blocks = [...readFileSync(page, "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
    samples += blocks.length;
    writeFileSync(join(folder, `page-${n}.ts`), `${blocks.join("\n")}\nexport {};\n`);
  }
  expect(samples).toBeGreaterThan(10);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../../tsconfig.json", include: ["*.ts"], exclude: [] }),
  );
  const { stdout } = await promisify(execFile)("tsc", ["-p", folder], { timeout: 240_000 }).catch((error) => error);
  expect(stdout).toBe("");
});
