import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and what is in it, unless it is there. `fill` writes to another folder, which gets the name once it is
 * complete: nobody ever sees half of it, and of processes that do this at the same time the first one wins.
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
