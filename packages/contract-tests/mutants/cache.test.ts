import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openCache } from "./cache.ts";

function temporary() {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "verdicts.ndjson");
}

test("verdicts outlive the run, even one that was stopped while it wrote", () => {
  const file = temporary();
  const first = openCache(file, "same");
  first.add("a", { killedBy: "examples/schema", objection: "no" });
  first.add("b", {});
  appendFileSync(file, '{"id":"c","kil');
  const { verdicts } = openCache(file, "same");
  expect([...verdicts]).toEqual([
    ["a", { killedBy: "examples/schema", objection: "no" }],
    ["b", {}],
  ]);
});

test("they are forgotten as soon as anything changed that they depend on", () => {
  const file = temporary();
  openCache(file, "before").add("a", {});
  expect(openCache(file, "after").verdicts.size).toBe(0);
  expect(openCache(file, "before").verdicts.size).toBe(0);
});
