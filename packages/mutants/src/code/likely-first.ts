import { basename, relative, sep } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { runnerState } from "./runner-state.ts";

/**
 * One failing test is enough: files that noticed most mutants of the same source file come first, then the one with its name, then
 * the shortest. Vitest begins with those that take longest.
 */
export class LikelyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { source, noticed } = runnerState();
    const rankOf = (file: TestSpecification) => ({
      count: noticed.get(source)?.get(nameOf(file)) ?? 0,
      isOwn: basename(file.moduleId) === basename(source).replace(/\.ts$/, ".test.ts") ? 1 : 0,
      duration: this.ctx.cache.getTestSpecificationResult(file)?.duration ?? 0,
    });
    return files
      .map((file) => ({ file, ...rankOf(file) }))
      .toSorted((a, b) => b.count - a.count || b.isOwn - a.isOwn || a.duration - b.duration)
      .map(({ file }) => file);
  }
}

/** As in Stryker's names of tests. */
const nameOf = ({ moduleId, project }: TestSpecification) =>
  relative(project.config.root, moduleId).replaceAll(sep, "/");
