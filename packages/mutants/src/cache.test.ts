import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openCache } from "./cache.ts";

function temporary() {
  const folder = mkdtempSync(join(tmpdir(), "cache-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("results outlive the run, even one that was stopped while it wrote", () => {
  const folder = temporary();
  const first = openCache(folder, "spec", "same");
  first.add("a", { killedBy: "examples/schema", violation: "no" });
  first.add("b", {});
  const [file = ""] = readdirSync(folder);
  appendFileSync(join(folder, file), '\n{"id":"c","kil');
  openCache(folder, "spec", "same").add("d", {});
  const { results } = openCache(folder, "spec", "same");
  expect([...results]).toEqual([
    ["a", { killedBy: "examples/schema", violation: "no" }],
    ["b", {}],
    ["d", {}],
  ]);
});

test("after a change there are none, and what a run from before it still finds does not mix in", () => {
  const folder = temporary();
  const before = openCache(folder, "spec", "before");
  before.add("a", {});
  expect(openCache(folder, "spec", "after").results.size).toBe(0);
  before.add("b", {});
  expect(openCache(folder, "spec", "after").results.size).toBe(0);
  expect([...openCache(folder, "spec", "before").results.keys()]).toEqual(["a", "b"]);
});

test("files that nobody has written to for two weeks are removed", () => {
  const folder = temporary();
  const [old, recent] = [join(folder, "old.ndjson"), join(folder, "recent.ndjson")];
  for (const file of [old, recent]) writeFileSync(file, "");
  const day = 24 * 60 * 60;
  utimesSync(old, Date.now() / 1_000, Date.now() / 1_000 - 15 * day);
  utimesSync(recent, Date.now() / 1_000, Date.now() / 1_000 - 13 * day);
  openCache(folder, "spec", "x");
  expect([existsSync(old), existsSync(recent)]).toEqual([false, true]);
});
