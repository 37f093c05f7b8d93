import type { Reporter, TestModule } from "vitest/node";
import { bundleSpec } from "../../../spec/scripts/bundle.ts";
import { cellName, cellsOf, type OpenApi } from "./spec.ts";

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
    const cells = cellsOf(bundleSpec() as unknown as OpenApi).filter(({ status }) => status !== "request");
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
