import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "@mangopay-sca/tooling/problem";

/**
 * Writes all files, given by path from the root, or none: if one cannot be written, it restores the others and throws a Problem
 * with the reason. Returns a function that undoes everything.
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
