import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";
import type { Result } from "../judge.ts";
import { createProgress } from "../progress.ts";
import { type CodeMutant, codeMutants } from "./code-mutants.ts";
import type { StrykerMessage } from "./messages.ts";
import { runStryker } from "./run-stryker.ts";

/** The packages whose code is mutated, by subject. */
export const packages = ["client", "mock", "contract"] as const;
export type PackageName = (typeof packages)[number];

const sources = ["src/**/*.ts", "!src/**/*.test.ts", "!src/generated/**"];

export interface TestedCode {
  mutants: CodeMutant[];
  results: Map<string, Result>;
}

/** Mutates the code of one package in a copy of the workspace. */
export async function runCode(copy: string, name: PackageName, mutate: string[] = sources): Promise<TestedCode> {
  let mutants = new Map<string, CodeMutant>();
  const results = new Map<string, Result>();
  let progress = createProgress(0);
  await runStryker(copy, name, mutate, (message) => {
    if (message.type === "planned") {
      const inRepository = message.mutations.map((one) => ({
        ...one,
        file: relative(copy, one.file).replaceAll(sep, "/"),
      }));
      mutants = codeMutants(name, inRepository, (file) => readFileSync(join(repositoryRoot, file), "utf8"));
      progress = createProgress(mutants.size);
      return;
    }
    const mutant = mutants.get(message.number);
    if (!mutant) return;
    const result = resultOf(message);
    results.set(mutant.id, result);
    progress(result.killedBy !== undefined);
  });
  return { mutants: [...mutants.values()], results };
}

function resultOf({ status, killedBy: [first], reason }: StrykerMessage & { type: "tested" }): Result {
  if (status === "Survived" || status === "NoCoverage") return {};
  return { killedBy: first ?? status, ...(reason !== undefined && { violation: reason.split("\n", 1)[0] }) };
}
