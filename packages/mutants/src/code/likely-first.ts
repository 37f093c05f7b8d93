import { basename, relative, sep } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** How often a test file noticed a mutant of a source file. Shared by Stryker's plugin and vitest's settings, which load it apart. */
interface Noticed {
  /** The file of the mutant that is tested now. */
  source: string;
  /** By source file, then by test file. */
  counts: Map<string, Map<string, number>>;
}

const key = Symbol.for("mangopay-sca mutants: noticed");

export function noticed(): Noticed {
  const shared = globalThis as { [key]?: Noticed };
  shared[key] ??= { source: "", counts: new Map() };
  return shared[key];
}

export function countNoticed(testFile: string): void {
  const { source, counts } = noticed();
  const ofSource = counts.get(source) ?? new Map<string, number>();
  counts.set(source, ofSource.set(testFile, (ofSource.get(testFile) ?? 0) + 1));
}

/** As in Stryker's names of tests. */
const nameOf = ({ moduleId, project }: TestSpecification) =>
  relative(project.config.root, moduleId).replaceAll(sep, "/");

/**
 * One failing test is enough: files that noticed most mutants of the same source file come first, then the one with its name, then
 * the shortest. Vitest begins with those that take longest.
 */
export class LikelyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { source, counts } = noticed();
    const rankOf = (file: TestSpecification) => ({
      count: counts.get(source)?.get(nameOf(file)) ?? 0,
      isOwn: basename(file.moduleId) === basename(source).replace(/\.ts$/, ".test.ts") ? 1 : 0,
      duration: this.ctx.cache.getTestSpecificationResult(file)?.duration ?? 0,
    });
    const ranks = new Map(files.map((file) => [file, rankOf(file)]));
    return files.toSorted((a, b) => {
      const [one, other] = [ranks.get(a), ranks.get(b)];
      if (!one || !other) return 0;
      return other.count - one.count || other.isOwn - one.isOwn || one.duration - other.duration;
    });
  }
}
