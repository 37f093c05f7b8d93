import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";

const prefix = "mangopay-sca-mutants-";

/** What no test of the mutated packages reads. */
const leftOut =
  /^(\.git|node_modules|packages\/(docs|release-tests)|(.+\/)?\.(turbo|results)|(packages\/[^/]+|spec|scripts)\/reports)$/;

/**
 * Copies the workspace, as built, to the temporary folder: code is mutated there, so that a run that is stopped leaves nothing
 * behind in the working tree. Dependencies stay where they are: what is in node_modules is symlinks.
 */
export function copyWorkspace(root: string): string {
  removeAbandoned();
  const copy = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  cpSync(root, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !leftOut.test(relative(root, source).replaceAll(sep, "/")),
  });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

export const removeCopy = (copy: string) => rmSync(copy, { recursive: true, force: true });

/** Copies of runs that were killed. */
function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = name.match(new RegExp(`^${prefix}(\\d+)-`)) ?? [];
    if (pid && !isRunning(Number(pid))) removeCopy(`${tmpdir()}${sep}${name}`);
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
