import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The files of a folder that a result can depend on, as of the root of the workspace. */
export function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|json|yaml|ndjson)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((file) => !/(^|\/)(node_modules|\.turbo|\.results)\/|^(packages\/[^/]+|spec)\/reports\//.test(file))
    .toSorted();
}

/** Changes when one of the files does. */
export function fingerprintOf(root: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}
