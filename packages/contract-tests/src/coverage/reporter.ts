import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type OpenApi, operationsOf } from "@mangopay-sca/contract";
import { readErrors, readLifecycle, readSources } from "@mangopay-sca/spec/lint/data-files";
import { eventTypesOf, type SpecDocument } from "@mangopay-sca/spec/lint/documents/spec-facts";
import { currentBundle } from "@mangopay-sca/spec/scripts/bundle";
import { examplesFolder } from "@mangopay-sca/spec/scripts/folders";
import type { Reporter, TestModule } from "vitest/node";
import thresholds from "../../thresholds.json" with { type: "json" };
import { errorTypes } from "../error-types.ts";
import { cellsOf } from "../spec.ts";
import { documentedFacts, type Fact } from "./facts.ts";
import { measure, toHtml, toJunit } from "./measure.ts";

const folder = fileURLToPath(new URL("../../reports/coverage", import.meta.url));

/**
 * Says how much of what the contract documents was exchanged by tests that passed, writes it to reports/coverage, and fails
 * the run below the thresholds. A run of chosen files or tests is not held to them.
 */
export class CoverageReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const shown = new Set<Fact>();
    for (const module of modules) {
      for (const test of module.children.allTests("passed")) {
        for (const fact of test.meta().shown ?? []) shown.add(fact);
      }
    }
    const spec = currentBundle() as unknown as OpenApi;
    printCounts(spec);
    const coverage = measure(documentedFacts(spec, errorTypes()), shown, thresholds.coverage);
    const wholeRun = process.argv.slice(2).every((argument) => argument === "run");
    if (!wholeRun) return console.log("Not the whole run: what was exchanged is not held against the thresholds.");
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/index.html`, toHtml(coverage));
    writeFileSync(`${folder}/coverage.json`, `${JSON.stringify(coverage, null, 2)}\n`);
    writeFileSync(`${folder}/junit.xml`, toJunit(coverage));
    console.log("What was exchanged, of what is documented (reports/coverage/index.html has it all):");
    for (const { kind, seen, total, percent, threshold, missing } of coverage) {
      console.log(`  ${kind}: ${seen} of ${total}, ${percent.toFixed(1)} % (at least ${threshold} %)`);
      for (const name of missing) console.log(`    never seen: ${name}`);
    }
    const below = coverage.filter(({ percent, threshold }) => percent < threshold);
    if (below.length > 0) {
      const kinds = below.map(({ kind }) => kind).join(", ");
      console.error(`The contract tests exchange too little (${kinds}): add a test that shows what is missing.`);
      process.exitCode = 1;
    }
  }
}

/** How much there is of everything, counted from the files as they are. */
function printCounts(spec: OpenApi) {
  const { errors, oauth } = readErrors();
  const { conflicts, openQuestions } = readSources();
  const files = readdirSync(examplesFolder, { recursive: true, encoding: "utf8" });
  const counts = {
    operations: operationsOf(spec).length,
    examples: files.filter((file) => file.endsWith(".yaml")).length,
    "documented bodies": cellsOf(spec).filter(({ mediaType }) => mediaType !== "").length,
    "error types": Object.keys(errors).length + Object.keys(oauth).length,
    "event types": eventTypesOf(spec as unknown as SpecDocument).size,
    transitions: readLifecycle().transitions.length,
    conflicts: Object.keys(conflicts).length,
    "open questions": Object.keys(openQuestions).length,
  };
  const told = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  console.log(`\nThe spec: ${told.join(", ")}.`);
}
