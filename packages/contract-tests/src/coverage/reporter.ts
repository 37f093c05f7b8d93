import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { currentBundle } from "@mangopay-sca/spec/scripts/bundle";
import type { Reporter, TestModule, Vite, Vitest } from "vitest/node";
import thresholds from "../../thresholds.json" with { type: "json" };
import { expectedItems } from "./expected-items.ts";
import type { CoverageItem } from "./items.ts";
import { type KindCoverage, measure, toHtml, toJunit } from "./measure.ts";
import { specCounts } from "./spec-counts.ts";

/** Adds the reporter to a run. It is a plugin because --reporter on the command line replaces the reporters of a config. */
export const coverage = (): Vite.Plugin => ({
  name: "contract-coverage",
  configureVitest({ vitest }) {
    vitest.config.reporters.push(new CoverageReporter(vitest));
  },
});

/**
 * Reports how much of what the pages say was exchanged by passing tests, in reports/coverage too, and fails the run below the
 * thresholds. They do not apply to a run of chosen files or tests.
 */
class CoverageReporter implements Reporter {
  readonly #vitest: Vitest;

  constructor(vitest: Vitest) {
    this.#vitest = vitest;
  }

  async onTestRunEnd(modules: readonly TestModule[]) {
    const covered = new Set<CoverageItem>();
    for (const module of modules) {
      for (const test of module.children.allTests("passed")) {
        for (const item of test.meta().covered ?? []) covered.add(item);
      }
    }
    console.log(`\nThe spec: ${specCounts(currentBundle())}.`);
    if (await this.#isChosen(modules)) return console.log("Not the whole run: the coverage thresholds do not apply.");
    const coverage = measure(expectedItems(), covered, thresholds.coverage);
    this.#write(coverage);
    printCoverage(coverage);
    const below = coverage.filter(({ percent, threshold }) => percent < threshold);
    if (below.length === 0) return;
    const kinds = below.map(({ kind }) => kind).join(", ");
    console.error(`The contract tests exchange too little (${kinds}): add a test that exchanges what is missing.`);
    process.exitCode = 1;
  }

  /** Whether files or names of tests were chosen, in whichever way: not all files ran, or not all of their tests. */
  async #isChosen(modules: readonly TestModule[]): Promise<boolean> {
    const { testNamePattern, tagsFilter, cliExclude, dir } = this.#vitest.config;
    const all = await this.#vitest.globTestSpecifications();
    const hasFilter = testNamePattern !== undefined || [tagsFilter, cliExclude].some((list) => list && list.length > 0);
    return hasFilter || modules.length < all.length || dir !== undefined;
  }

  #write(coverage: KindCoverage[]) {
    const folder = join(this.#vitest.config.root, "reports/coverage");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.html"), toHtml(coverage));
    writeFileSync(join(folder, "coverage.json"), `${JSON.stringify(coverage, null, 2)}\n`);
    writeFileSync(join(folder, "junit.xml"), toJunit(coverage));
  }
}

function printCoverage(coverage: KindCoverage[]) {
  console.log("What was exchanged, of what the pages say (reports/coverage/index.html has it all):");
  for (const { kind, percent, threshold, covered, missing } of coverage) {
    const total = covered.length + missing.length;
    console.log(`  ${kind}: ${covered.length} of ${total}, ${percent.toFixed(1)} % (at least ${threshold} %)`);
    for (const name of missing) console.log(`    never exchanged: ${name}`);
  }
}
