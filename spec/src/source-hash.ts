import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the bundle is made of, relative to the spec folder. Lint rules and the ledger do not change it. */
const sources = [
  "openapi.yaml",
  "errors.yaml",
  "lifecycle.yaml",
  "test-values.yaml",
  "paths",
  "webhooks",
  "components",
  "examples",
];

/** The sha256 of the hand-written files below `specFolder`, or null where only the bundle is installed. */
export function sourceHash(specFolder: string): string | null {
  if (!existsSync(join(specFolder, "openapi.yaml"))) return null;
  const hash = createHash("sha256");
  for (const path of sources.flatMap((source) => filesBelow(specFolder, source)).sort()) {
    const text = readFileSync(join(specFolder, path), "utf8").replaceAll("\r\n", "\n");
    hash.update(`${path}\0${text}\0`);
  }
  return hash.digest("hex");
}

function filesBelow(root: string, path: string): string[] {
  const entry = join(root, path);
  if (!existsSync(entry)) return [];
  if (path.endsWith(".yaml")) return [path];
  return readdirSync(entry).flatMap((name) => filesBelow(root, `${path}/${name}`));
}
