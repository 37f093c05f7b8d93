import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "@mangopay-sca/tooling/problem";

/**
 * Writes all files, given by path from the root, or none: when one cannot be written, the others are as they were before, and
 * a Problem says which. Returns a function that takes all of it back.
 */
export function writeAll(files: Record<string, string>, root: URL): () => void {
  const steps: (() => void)[] = [];
  const undo = () => {
    for (const step of steps.reverse()) step();
  };
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = fileURLToPath(new URL(path, root));
      const before = existsSync(file) ? readFileSync(file) : undefined;
      const folder = mkdirSync(dirname(file), { recursive: true });
      if (folder) steps.push(() => rmSync(folder, { recursive: true }));
      steps.push(() => (before ? writeFileSync(file, before) : rmSync(file, { force: true })));
      writeFileSync(file, text);
    }
  } catch (error) {
    undo();
    throw new Problem(`A file could not be written (${(error as Error).message}); nothing was written.`);
  }
  return undo;
}
