import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Writes all files, given by path from the root, or none: when one cannot be written, the others are as they were before. */
export function writeAll(files: Record<string, string>, root: URL): void {
  const undo: (() => void)[] = [];
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = fileURLToPath(new URL(path, root));
      const before = existsSync(file) ? readFileSync(file) : undefined;
      const folder = mkdirSync(dirname(file), { recursive: true });
      if (folder) undo.push(() => rmSync(folder, { recursive: true }));
      undo.push(() => (before ? writeFileSync(file, before) : rmSync(file, { force: true })));
      writeFileSync(file, text);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}
