import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";

/** The packages whose code is mutated; the subjects have the same names. */
export const packages = ["client", "mock", "contract"] as const;
export type PackageName = (typeof packages)[number];

/** What is mutated in each of them. */
export const sources = ["src/**/*.ts", "!src/**/*.test.ts", "!src/generated/**"];

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** The folders, as of the repository's root, of the packages of the workspace that one of them uses, directly or not. */
export function usedBy(folder: string, found: string[] = []): string[] {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(repositoryRoot, folder, "package.json"), "utf8"),
  ) as Manifest;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    const used = version.startsWith("workspace:") ? folderOf(basename(name)) : undefined;
    if (used === undefined || found.includes(used)) continue;
    found.push(used);
    usedBy(used, found);
  }
  return found;
}

const folderOf = (name: string) => (existsSync(join(repositoryRoot, "packages", name)) ? `packages/${name}` : name);
