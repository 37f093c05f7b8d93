import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openCache } from "./cache.ts";

function temporary() {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "results.ndjson");
}

test("results outlive the run, even one that was stopped while it wrote", () => {
  const file = temporary();
  const first = openCache(file, "same");
  first.add("a", { killedBy: "examples/schema", violation: "no" });
  first.add("b", {});
  appendFileSync(file, '\n{"id":"c","kil');
  openCache(file, "same").add("d", {});
  const { results } = openCache(file, "same");
  expect([...results]).toEqual([
    ["a", { killedBy: "examples/schema", violation: "no" }],
    ["b", {}],
    ["d", {}],
  ]);
});

test("they are forgotten as soon as anything changed that they depend on", () => {
  const file = temporary();
  openCache(file, "before").add("a", {});
  expect(openCache(file, "after").results.size).toBe(0);
  expect(openCache(file, "before").results.size).toBe(0);
});
