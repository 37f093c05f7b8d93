// npm run check -- ID: lints the spec, generates, and runs type and contract tests of one operation, in seconds.
import { existsSync } from "node:fs";
import { specFolder } from "@mangopay-sca/spec/scripts/folders";
import { type WrittenOperation, writtenOperations } from "@mangopay-sca/spec/scripts/written-operations";
import { Problem } from "@mangopay-sca/tooling/problem";
import { closest, distance } from "fastest-levenshtein";
import { checkOperation } from "./check/check-operation.ts";
import { concerns } from "./check/own-problems.ts";
import { runCommand } from "./command.ts";
import { buildQuietly } from "./turbo.ts";

const usage = "Usage: npm run check -- OPERATION_ID (for example enrollUser)";

await runCommand(async () => {
  const [id, ...more] = process.argv.slice(2);
  if (id === "--help")
    return console.log(`${usage}\n\nLints the spec, generates, and checks one operation in seconds.`);
  if (id === undefined || id.startsWith("-") || more.length > 0) throw new Problem(`One operation at a time. ${usage}`);
  const operations = readOperations();
  const operation = operations?.find((one) => one.id === id);
  if (operations && !operation) {
    const near = closest(
      id,
      operations.map((one) => one.id),
    );
    const hint = distance(id, near) <= id.length / 3 ? `did you mean ${near}?` : "npm run mock -- list shows them all.";
    throw new Problem(`The spec has no operation ${id}: ${hint}`);
  }
  // Not built below, unlike the client, which cannot be built before its types are generated.
  if (!existsSync(new URL("../packages/contract/dist/index.js", import.meta.url))) await buildQuietly("contract");

  const started = performance.now();
  const concernsIt = operations && operation ? concerns(operation, operations, specFolder) : () => true;
  const { problems, elsewhere, tests } = await checkOperation(id, concernsIt);
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const others = elsewhere === 0 ? "" : ` ${count(elsewhere, "problem")} elsewhere: see npm run lint and npm test.`;
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem);
    throw new Problem(`${id}: ${count(problems.length, "problem")} left (${seconds}).${others}`);
  }
  if (tests === 0)
    throw new Problem(`${id}: no contract test matches its name; nothing was tested (${seconds}).${others}`);
  console.log(
    `${id}: lint, generated files, types and ${tests} contract tests pass (${seconds}). npm test checks the rest.${others}`,
  );
});

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** Undefined if the files cannot be read; lint reports which and why. */
function readOperations(): WrittenOperation[] | undefined {
  try {
    return writtenOperations();
  } catch {
    return undefined;
  }
}
