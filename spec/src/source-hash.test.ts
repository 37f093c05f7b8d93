import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { sourceHash } from "./source-hash.ts";

const specFolder = fileURLToPath(new URL("..", import.meta.url));

function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-spec-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const part of ["openapi.yaml", "paths", "components", "examples"]) {
    cpSync(join(specFolder, part), join(folder, part), { recursive: true });
  }
  return folder;
}

test("the hash is the same for the same files, wherever they are", () => {
  expect(sourceHash(copy())).toBe(sourceHash(copy()));
});

test("the hash changes with any file that the bundle is made of", () => {
  const folder = copy();
  const before = sourceHash(folder);
  writeFileSync(join(folder, "examples/enrollUser/200.session-link.yaml"), "value: {}\n");
  const after = sourceHash(folder);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, "components/schemas/New.yaml"), "type: string\n");
  expect(sourceHash(folder)).not.toBe(after);
});

test("there is no hash where only the bundle is installed", () => {
  expect(sourceHash(tmpdir())).toBeNull();
});
