// npm test: everything that CI runs. The last line is the total over all runners, from their own reports.
import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { findBrowser } from "@mangopay-sca/tooling/browser";
import { findRedis } from "@mangopay-sca/tooling/redis";
import { type Failure, resultsPrefix } from "@mangopay-sca/tooling/results-reporter";
import { readOptions, runCommand } from "./command.ts";
import { countResults, type RunSummary } from "./count-results.ts";
import { progress } from "./progress.ts";
import { failuresAsAnnotations, failuresAsText } from "./show-failures.ts";
import { type TurboLine, turbo } from "./turbo.ts";

const usage = `Usage: npm test -- [--verbose] [--force]

Runs every check that CI runs: lint, drift of generated files, types, build, tests.

  --verbose  print the output of all checks
  --force    run all checks, even those with unchanged inputs`;

const checks = ["lint", "lint:code", "lint:imports", "drift", "typecheck", "build", "test"];
const root = fileURLToPath(new URL("..", import.meta.url));
const summaries = join(root, ".turbo", "runs");
const logFile = join(root, ".turbo", "npm-test.log");

await runCommand(async () => {
  const options = readOptions(
    { verbose: { type: "boolean" }, force: { type: "boolean" }, help: { type: "boolean" } },
    usage,
  );
  if (options.help) return console.log(usage);

  rmSync(summaries, { recursive: true, force: true });
  mkdirSync(join(root, ".turbo"), { recursive: true });
  writeFileSync(logFile, "");
  // Unpacked once here, rather than in several tests at the same time.
  await findBrowser();
  // An input of the tests that need it, so that they run again once it is installed.
  process.env.REDIS_SERVER = findRedis() ?? "";
  const line = progress(`Checking; everything printed goes to ${relative(process.cwd(), logFile)}`);
  const code = await turbo(
    [...checks, "--continue=dependencies-successful", "--summarize", ...(options.force ? ["--force"] : [])],
    (printed) => {
      appendFileSync(logFile, `${printed.source}: ${stripVTControlCharacters(printed.text)}\n`);
      const shown = options.verbose ? `${printed.source}: ${printed.text}` : testResult(printed);
      if (shown === undefined) return;
      line.clear();
      console.log(process.stdout.isTTY ? shown : stripVTControlCharacters(shown));
    },
  );
  line.end();

  const summary = readSummary();
  if (!summary) {
    console.error(stripVTControlCharacters(readFileSync(logFile, "utf8")));
    process.exitCode = code || 1;
    return;
  }
  const { passed, skipped, failures } = countResults(summary, root);
  for (const { name, reason } of skipped) console.log(`Skipped: ${name}: ${reason}`);
  if (failures.length > 0) printFailures(failures);
  process.exitCode = code !== 0 || failures.length > 0 ? 1 : 0;
  const total = `${passed} passed, ${failures.length} failed`;
  console.log(skipped.length > 0 ? `${total}, ${skipped.length} skipped` : total);
});

function printFailures(failures: readonly Failure[]): void {
  const text = `\n${failuresAsText(failures)}\n`;
  if (!process.env.GITHUB_ACTIONS) {
    console.log(text);
    return;
  }
  // Output of tests must not be read as workflow commands.
  const token = randomUUID();
  console.log(`::stop-commands::${token}\n${text}\n::${token}::`);
  for (const annotation of failuresAsAnnotations(failures)) console.log(annotation);
}

/** The line with the results of a package. */
function testResult({ source, text }: TurboLine): string | undefined {
  const plain = stripVTControlCharacters(text);
  if (!plain.startsWith(resultsPrefix)) return undefined;
  const name = source.replace(/^@mangopay-sca\//, "").replace(/#test$/, "");
  return `  ${name.padEnd(15)} ${plain.slice(resultsPrefix.length)}`;
}

/** Undefined if turbo did not run at all. */
function readSummary(): RunSummary | undefined {
  const [file] = existsSync(summaries) ? readdirSync(summaries) : [];
  return file === undefined ? undefined : (JSON.parse(readFileSync(join(summaries, file), "utf8")) as RunSummary);
}
