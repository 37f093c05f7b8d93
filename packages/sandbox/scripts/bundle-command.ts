// Part of the build: the command in one file, as finding and reading 150 of them takes half of the time to its first response. What is
// not of this repository stays outside.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
await build({
  entryPoints: [here("../dist/cli.js")],
  outfile: here("../dist/bin/cli.js"),
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  external: ["hono", "pure-rand", "fastest-levenshtein"],
});
