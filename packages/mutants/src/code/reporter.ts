// A plugin of Stryker: sends what it finds out to the process that started it, mutant by mutant, and chooses what is tested.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { MutantResult } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import type { DryRunCompletedEvent, MutationTestingPlanReadyEvent, Reporter } from "@stryker-mutator/api/report";
import type { Result } from "../judge.ts";
import type { SubjectName } from "../mutant.ts";
import { drawn } from "../sample.ts";
import { type CodeMutant, codeMutants } from "./code-mutants.ts";
import { type Assignment, assignmentVariable, type StrykerMessage } from "./messages.ts";

const send = (message: StrykerMessage) => process.send?.(message);

/** The sources of the package in whose folder Stryker runs, by their absolute names. */
function readSources(): Map<string, string> {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return new Map(files.map((file) => resolve("src", file)).map((file) => [file, readFileSync(file, "utf8")]));
}

/** Vitest's own; on a busy machine, where the dry run took longer, three times its longest test. */
const shortestTimeout = 5_000;

// Read when Stryker loads its plugins: it puts the mutants in before it creates the reporter.
const textByFile = readSources();

class MessageReporter implements Reporter {
  /** By the numbers that Stryker gave the chosen mutants. */
  readonly #ids = new Map<string, string>();
  #testTimeout = shortestTimeout;

  onDryRunCompleted({ result }: DryRunCompletedEvent): void {
    const longest = Math.max(...result.tests.map(({ timeSpentMs }) => timeSpentMs));
    this.#testTimeout = Math.max(shortestTimeout, 3 * longest);
  }

  onMutationTestingPlanReady({ mutantPlans }: MutationTestingPlanReadyEvent): void {
    const mutants = codeMutants(
      basename(process.cwd()) as SubjectName,
      mutantPlans.map(({ mutant }) => ({ ...mutant, source: textByFile.get(resolve(mutant.fileName)) ?? "" })),
    );
    const file = process.env[assignmentVariable] ?? "";
    const assignment = JSON.parse(readFileSync(file, "utf8")) as Assignment;
    const left = new Set(assigned(mutants, assignment));
    mutants.forEach((mutant, index) => {
      const number = mutantPlans[index]?.mutant.id;
      if (left.has(mutant) && number !== undefined) this.#ids.set(number, mutant.id);
    });
    writeFileSync(
      file,
      JSON.stringify({ ...assignment, chosen: [...this.#ids.keys()], testTimeout: this.#testTimeout }),
    );
    send({ type: "planned", mutants, chosen: [...this.#ids.values()] });
  }

  onMutantTested(result: Readonly<MutantResult>): void {
    const id = this.#ids.get(result.id);
    if (id !== undefined) send({ type: "tested", id, result: resultOf(result) });
  }
}

function assigned(mutants: CodeMutant[], assignment: Assignment): CodeMutant[] {
  if ("only" in assignment) {
    const only = new Set(assignment.only);
    return mutants.filter(({ id }) => only.has(id));
  }
  const skipped = new Set(assignment.skip);
  return drawn(mutants, assignment.sample).filter(({ id }) => !skipped.has(id));
}

function resultOf({ status, killedBy: [first] = [], statusReason = "" }: Readonly<MutantResult>): Result {
  if (status === "Survived" || status === "NoCoverage") return {};
  return { killedBy: first ?? status, violation: statusReason.split("\n", 1)[0] ?? "" };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, "messages", MessageReporter)];
