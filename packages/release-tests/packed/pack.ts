import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";

const run = promisify(execFile);

/** The packages that are published, and where they are from the root. */
export const published = {
  spec: "spec",
  types: "packages/types",
  client: "packages/client",
  contract: "packages/contract",
  mock: "packages/mock",
  sandbox: "packages/sandbox",
} as const;
export type Published = keyof typeof published;

export const folderOf = (name: Published) => join(repositoryRoot, published[name]);

/** Packs a built package as it would be published, with versions in place of `workspace:`; resolves to the tarball's path. */
export async function pack(name: Published, destination: string): Promise<string> {
  const { stdout } = await run("pnpm", ["pack", "--json", "--pack-destination", destination], {
    cwd: folderOf(name),
    shell: process.platform === "win32",
  });
  return (JSON.parse(stdout) as { filename: string }).filename;
}
