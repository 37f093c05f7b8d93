import { describe, test } from "vitest";
import { allChecks } from "./src/all-checks.ts";
import { expectNone } from "./src/expect-none.ts";
import { spec } from "./src/spec.ts";
import { createSubject, documentsAround } from "./src/subject.ts";

const subject = createSubject(documentsAround(spec()));

// packages/mutants asks the same checks of documents with a mistake.
for (const check of allChecks) {
  describe(check.name, () => {
    for (const { name, violations } of check.cases(subject)) {
      test(name, async () => expectNone(await Array.fromAsync(violations())));
    }
  });
}
