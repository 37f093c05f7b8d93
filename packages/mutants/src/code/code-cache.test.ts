import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openCodeCache } from "./code-cache.ts";

/** A workspace whose client uses types, with the results of a run. */
function workspaceWithResults() {
  const root = mkdtempSync(join(tmpdir(), "cache-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const files = {
    "pnpm-lock.yaml": "",
    "packages/client/package.json": '{ "dependencies": { "@mangopay-sca/types": "workspace:*" } }',
    "packages/client/src/a.ts": "",
    "packages/client/src/a.test.ts": "",
    "packages/client/src/b.test.ts": "",
    "packages/client/test/helper.ts": "",
    "packages/types/package.json": "{}",
    "packages/types/dist/index.js": "",
    "packages/mutants/src/code/reporter.ts": "",
    "packages/mock/src/x.ts": "",
    "results/x": "",
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const workspace = { root, results: join(root, "results") };
  const cache = openCodeCache("client", workspace);
  cache.add("by a", { killedBy: "src/a.test.ts#adds", violation: "" });
  cache.add("by b", { killedBy: "src/b.test.ts#adds", violation: "" });
  cache.add("timeout", { killedBy: "Timeout", violation: "" });
  cache.add("survivor", {});
  cache.keep([]);
  return {
    after: (file: string) => {
      appendFileSync(join(root, file), " ");
      const { results, mutants } = openCodeCache("client", workspace);
      return { results: [...results.keys()], mutants };
    },
  };
}

test.each(["packages/mock/src/x.ts", "results/x"])(
  "results stay when %s changes, which the package does not use",
  (file) => {
    expect(workspaceWithResults().after(file)).toEqual({
      results: ["by a", "by b", "timeout", "survivor"],
      mutants: [],
    });
  },
);

test("a changed test file is asked again for what it noticed and for what no test did", () => {
  expect(workspaceWithResults().after("packages/client/src/b.test.ts")).toEqual({ results: ["by a"], mutants: [] });
});

test.each([
  "packages/client/src/a.ts",
  "packages/client/test/helper.ts",
  "packages/types/dist/index.js",
  "packages/mutants/src/code/reporter.ts",
  "pnpm-lock.yaml",
])("everything is forgotten when %s changes", (file) => {
  expect(workspaceWithResults().after(file)).toEqual({ results: [], mutants: undefined });
});
