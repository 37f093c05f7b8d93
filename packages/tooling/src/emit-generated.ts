import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "./repository-root.ts";

/**
 * Writes generated files, given as text by path from the repository root. With --check on the command line it writes nothing,
 * names each file that differs and sets exit code 1.
 */
export function emitGenerated(files: Record<string, string>): void {
  const check = process.argv.includes("--check");
  for (const [path, text] of Object.entries(files)) {
    const file = join(repositoryRoot, path);
    const current = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    if (current === text) continue;
    if (check) {
      console.error(
        `${path} is ${current === undefined ? "missing" : "stale"}: run \`npm run generate\` and commit the result.`,
      );
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.tmp`, text);
      renameSync(`${file}.tmp`, file);
      console.log(`wrote ${path}`);
    }
  }
}
