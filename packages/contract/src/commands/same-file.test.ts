import { spawnSync } from "node:child_process";
import { linkSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/run-proxy.js";
import { isSameFile } from "./same-file.js";

test("a file is the same by whatever name it is called, and no other one is", () => {
  const folder = temporaryFolder();
  const named = (name: string) => join(folder, name);
  for (const name of ["a", "b"]) writeFileSync(named(name), "the same text");
  linkSync(named("a"), named("hard"));
  symlinkSync("a", named("symbolic"));
  for (const path of [named("a"), named("hard"), named("symbolic"), `${folder}/./a`]) {
    expect(isSameFile(named("a"), path)).toBe(true);
    expect(isSameFile(path, named("a"))).toBe(true);
    expect(isSameFile(named("b"), path)).toBe(false);
  }
});

test("a missing file is the same as no other", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a"), "");
  expect(isSameFile(join(folder, "none"), join(folder, "a"))).toBe(false);
  expect(isSameFile(join(folder, "a"), join(folder, "none"))).toBe(false);
  expect(isSameFile(join(folder, "none"), join(folder, "none"))).toBe(false);
});

test.skipIf(process.platform === "win32")("a device may be both", () => {
  const pipe = join(temporaryFolder(), "pipe");
  spawnSync("mkfifo", [pipe]);
  expect(isSameFile(pipe, pipe)).toBe(false);
});
