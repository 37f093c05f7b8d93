// npm run check -- ID: lints the spec, generates, and type-checks and tests what one operation touches, in seconds.
import { existsSync } from "node:fs";
import { writtenOperations } from "@mangopay-sca/spec/scripts/written-operations";
import { Problem } from "@mangopay-sca/tooling/problem";
import { closest, distance } from "fastest-levenshtein";
import { checkOperation } from "./check/check-operation.ts";
import { runCommand } from "./command.ts";
import { buildQuietly } from "./turbo.ts";

const usage = "Usage: npm run check -- ID, with the Id of an operation, as in npm run check -- enrollUser";

await runCommand(async () => {
  const [id, ...more] = process.argv.slice(2);
  if (id === "--help")
    return console.log(`${usage}\n\nLints the spec, generates, and checks one operation in seconds.`);
  if (id === undefined || id.startsWith("-") || more.length > 0) throw new Problem(`One operation at a time. ${usage}`);
  const ids = readIds();
  if (ids && !ids.includes(id)) {
    const near = closest(id, ids);
    const hint = distance(id, near) <= id.length / 3 ? `did you mean ${near}?` : "npm run mock -- list names them all.";
    throw new Problem(`The spec has no operation ${id}: ${hint}`);
  }
  // The one package that nothing below builds; the client cannot be built before its types are generated.
  if (!existsSync(new URL("../packages/contract/dist/index.js", import.meta.url))) await buildQuietly("contract");

  const started = performance.now();
  const { problems, tests } = await checkOperation(id);
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem);
    throw new Problem(
      `${id}: ${problems.length === 1 ? "one thing is" : `${problems.length} things are`} left (${seconds}).`,
    );
  }
  if (tests === 0) throw new Problem(`${id}: no contract test has its name, so nothing was tested (${seconds}).`);
  console.log(
    `${id}: lint, generated files, types and ${tests} contract tests are in order (${seconds}). npm test checks the rest.`,
  );
});

/** Undefined where the files cannot be read; lint says which and why. */
function readIds(): string[] | undefined {
  try {
    return writtenOperations().map(({ id }) => id);
  } catch {
    return undefined;
  }
}
