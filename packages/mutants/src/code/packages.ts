import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** The packages whose code is mutated; the subjects have the same names. */
export const packages = ["client", "mock", "contract"] as const;
export type PackageName = (typeof packages)[number];

/** Where the code is, and where results are kept. */
export interface Workspace {
  root: string;
  results: string;
}

/** What is mutated in each of them, as Stryker takes it. */
export const allFiles = ["src/**/*.ts"];
export const notMutated = ["!src/**/*.test.ts", "!src/**/*.test-d.ts", "!src/generated/**"];

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** The folders, as of its root, of the packages of the workspace that one of them uses, directly or not. */
export function usedBy(root: string, folder: string, found: string[] = []): string[] {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, folder, "package.json"), "utf8"),
  ) as Manifest;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    const used = version.startsWith("workspace:") ? folderOf(root, basename(name)) : undefined;
    if (used === undefined || found.includes(used)) continue;
    found.push(used);
    usedBy(root, used, found);
  }
  return found;
}

const folderOf = (root: string, name: string) => (existsSync(join(root, "packages", name)) ? `packages/${name}` : name);
