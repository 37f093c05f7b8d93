// A plugin of Stryker: sends what it finds out to the process that started it, mutant by mutant, and chooses what is tested.
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";
import type { MutantResult } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import type { MutationTestingPlanReadyEvent, Reporter } from "@stryker-mutator/api/report";
import type { Result } from "../judge.ts";
import type { SubjectName } from "../mutant.ts";
import { drawn } from "../sample.ts";
import { type CodeMutant, codeMutants } from "./code-mutants.ts";
import { type Assignment, assignmentVariable, type StrykerMessage } from "./messages.ts";

const send = (message: StrykerMessage) => process.send?.(message);

/** Stryker runs in the folder of a package of the copy. The copy's files have the mutants in them by now, the repository's do not. */
function originOf(fileName: string) {
  const file = relative(join(process.cwd(), "../.."), fileName).replaceAll(sep, "/");
  const source = readFileSync(join(repositoryRoot, file), "utf8");
  return { subject: basename(process.cwd()) as SubjectName, file, source };
}

class MessageReporter implements Reporter {
  /** By the numbers that Stryker gave the chosen mutants. */
  readonly #ids = new Map<string, string>();

  onMutationTestingPlanReady({ mutantPlans }: MutationTestingPlanReadyEvent): void {
    const mutants = codeMutants(
      mutantPlans.map(({ mutant }) => mutant),
      originOf,
    );
    const file = process.env[assignmentVariable] ?? "";
    const assignment = JSON.parse(readFileSync(file, "utf8")) as Assignment;
    const left = new Set(assigned(mutants, assignment));
    mutants.forEach((mutant, index) => {
      const number = mutantPlans[index]?.mutant.id;
      if (left.has(mutant) && number !== undefined) this.#ids.set(number, mutant.id);
    });
    writeFileSync(file, JSON.stringify({ ...assignment, chosen: [...this.#ids.keys()] }));
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
