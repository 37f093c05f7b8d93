import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Reporter, TestModule } from "vitest/node";
import { eventTypesOf, type SpecDocument } from "../../../spec/lint/documents/spec-facts.ts";
import { readErrors, readLifecycle, readSources } from "../../../spec/lint/ledgers.ts";
import { bundleSpec } from "../../../spec/scripts/bundle.ts";
import { cellName, cellsOf, type OpenApi, operationsOf } from "./spec.ts";

const examples = fileURLToPath(new URL("../../../spec/examples", import.meta.url));

/**
 * Prints which documented answers were exchanged by tests that passed, as operation x status x example,
 * and fails the run when one was not. A run of chosen files or tests is not held to it.
 */
export class MatrixReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const seen = new Set<string>();
    for (const module of modules) {
      for (const test of module.children.allTests("passed")) {
        for (const cell of test.meta().cells ?? []) seen.add(cell);
      }
    }
    const spec = bundleSpec() as unknown as OpenApi;
    printCounts(spec);
    const cells = cellsOf(spec).filter(({ status }) => status !== "request");
    const missing = cells.filter((cell) => !seen.has(cellName(cell)));
    console.log("\nDocumented answers, as exchanged between client and mock:");
    let operation = "";
    for (const cell of cells) {
      if (cell.operationId !== operation) console.log(`  ${cell.operationId}`);
      operation = cell.operationId;
      console.log(`    ${missing.includes(cell) ? "MISSING" : "ok     "} ${cell.status} ${cell.example}`);
    }
    console.log(`  ${cells.length - missing.length} of ${cells.length}\n`);
    const wholeRun = process.argv.slice(2).every((argument) => argument === "run");
    if (missing.length > 0 && wholeRun) {
      console.error(`No passing test exchanged: ${missing.map(cellName).join(", ")}.`);
      process.exitCode = 1;
    }
  }
}

/** How much there is of everything, counted from the files as they are. */
function printCounts(spec: OpenApi) {
  const { errors, oauth } = readErrors();
  const { conflicts, openQuestions } = readSources();
  const counts = {
    operations: operationsOf(spec).length,
    examples: readdirSync(examples, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"))
      .length,
    "documented bodies": cellsOf(spec).filter(({ mediaType }) => mediaType !== "").length,
    "error types": Object.keys(errors).length + Object.keys(oauth).length,
    "event types": eventTypesOf(spec as unknown as SpecDocument).size,
    transitions: readLifecycle().transitions.length,
    conflicts: Object.keys(conflicts).length,
    "open questions": Object.keys(openQuestions).length,
  };
  console.log(
    `\nThe spec: ${Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(", ")}.`,
  );
}
