import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";

/** The files of a folder that a result can depend on, as of the repository's root. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|json|yaml|ndjson)$/.test(entry.name))
    .map((entry) => relative(repositoryRoot, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((file) => !/(^|\/)(node_modules|\.turbo)\/|^(packages\/[^/]+|spec)\/reports\//.test(file))
    .toSorted();
}

/** Changes when one of the files does. */
export function fingerprintOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(repositoryRoot, file)));
  return hash.digest("hex");
}
