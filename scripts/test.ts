// npm test: everything that CI runs. The last line is the total over all runners, from their own reports.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countResults, type RunSummary } from "./count-results.ts";
import { turbo } from "./turbo.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const summaries = join(root, ".turbo", "runs");

rmSync(summaries, { recursive: true, force: true });
const code = await turbo(
  ...["lint", "lint:code", "drift", "typecheck", "typecheck:scripts", "build", "test", "test:scripts"],
  "--continue=dependencies-successful",
  "--summarize",
  ...process.argv.slice(2),
);
const { passed, failed, skipped, problems } = countResults(readSummary(), root);
for (const problem of problems) console.error(problem);
process.exitCode = code !== 0 || failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);

/** Without a summary turbo has not run at all, and has said why. */
function readSummary(): RunSummary {
  const [file] = existsSync(summaries) ? readdirSync(summaries) : [];
  if (file === undefined) process.exit(code || 1);
  return JSON.parse(readFileSync(join(summaries, file), "utf8")) as RunSummary;
}
