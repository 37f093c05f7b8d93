import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Creates a folder with its content, unless it exists. `fill` writes to another folder, which is renamed once it is complete:
 * no process sees a half-filled folder, and if several do this at the same time, the first to finish wins.
 */
export async function makeFolder(folder: string, fill: (workFolder: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  mkdirSync(dirname(folder), { recursive: true });
  const workFolder = mkdtempSync(`${folder}-`);
  try {
    await fill(workFolder);
    renameSync(workFolder, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}
