import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** An empty folder that is removed when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-mock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The path of a file with a text, or with a value as JSON, that is removed when the test is over. */
export function writeFileOf(value: unknown): string {
  const path = join(makeFolder(), "file.json");
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}
