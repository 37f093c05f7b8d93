import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { matchesGlob } from "node:path";
import { Problem } from "@mangopay-sca/tooling/problem";
import type { Result } from "../judge.ts";
import type { Tested } from "../mutant.ts";
import { createProgress } from "../progress.ts";
import { drawn, type Sample } from "../sample.ts";
import { openCodeCache } from "./code-cache.ts";
import type { CodeMutant } from "./code-mutants.ts";
import { copyWorkspace, removeCopy } from "./copy.ts";
import type { Assignment } from "./messages.ts";
import { allFiles, notMutated, type PackageName, type Workspace } from "./packages.ts";
import { runStryker } from "./run-stryker.ts";

export interface CodeRun {
  /** These files alone, as of the package's folder; patterns may be used. */
  files?: string[] | undefined;
  sample?: Sample | undefined;
  /** Processes that run tests: by default one for each processor. */
  concurrency?: number;
  /** Without a line of progress. */
  quiet?: boolean;
}

/** The mutants of a package with their results: those of earlier runs, where they still hold, and Stryker's for the others. */
export async function runCode(name: PackageName, workspace: Workspace, run: CodeRun): Promise<Tested<CodeMutant>[]> {
  const { files, sample, concurrency = availableParallelism() } = run;
  const cache = openCodeCache(name, workspace);
  const results = new Map<string, Result>(cache.results);
  const inPackage = ({ file }: CodeMutant) => file.slice(`packages/${name}/`.length);
  const isAsked = (mutant: CodeMutant) => files?.some((glob) => matchesGlob(inPackage(mutant), glob)) ?? true;
  let mutants = cache.mutants && drawn(cache.mutants.filter(isAsked), sample);
  const left = mutants?.filter(({ id }) => !results.has(id));

  if (left?.length !== 0) {
    const assignment: Assignment = left ? { only: left.map(({ id }) => id) } : { skip: [...results.keys()], sample };
    const mutate = left ? [...new Set(left.map(inPackage))] : [...(files ?? allFiles), ...notMutated];
    const copy = copyWorkspace(workspace.root);
    let progress: ReturnType<typeof createProgress> | undefined;
    try {
      await runStryker(copy, name, { mutate, assignment, concurrency }, (message) => {
        if (message.type === "tested") {
          // Without its copy, nothing that Stryker finds means anything.
          if (!existsSync(copy)) return;
          results.set(message.id, message.result);
          cache.add(message.id, message.result);
          progress?.(message.result.killedBy !== undefined);
          return;
        }
        if (!run.quiet) progress = createProgress(name, message.chosen.length);
        if (!mutants && !files) cache.keep(message.mutants);
        mutants ??= drawn(message.mutants, sample);
      });
    } finally {
      removeCopy(copy);
    }
  }
  return (mutants ?? []).map((mutant) => {
    const result = results.get(mutant.id);
    if (!result)
      throw new Problem(`Stryker did not test all mutants of packages/${name}: run it again for the others.`);
    return { mutant, result };
  });
}
