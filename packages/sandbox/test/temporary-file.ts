import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** The path of a file that is not there yet, in a folder that goes when the test is over. */
export function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "sandbox.db");
}
