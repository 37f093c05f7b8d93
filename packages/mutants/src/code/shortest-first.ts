import { BaseSequencer, type TestSpecification } from "vitest/node";

/** One failing test is enough, so the cheapest files come first. Vitest begins with those that take longest. */
export class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const durationOf = (file: TestSpecification) => this.ctx.cache.getTestSpecificationResult(file)?.duration ?? 0;
    return files.toSorted((a, b) => durationOf(a) - durationOf(b));
  }
}
