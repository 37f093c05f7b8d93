// Writes dist/*.js after tsc has written the declarations. What a client needs is one file, core.js, because importing
// thirty small modules takes four times as long as importing one. What it loads later is a file each, and imports core.js:
// bundled with what it shares, it would have classes of its own, which are no instances of those that users know. Nothing is
// minified, so there are no source maps: they would be half of what is published.
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";

const common: BuildOptions = {
  absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
  outdir: "dist",
  format: "esm",
  target: "es2022",
  platform: "neutral",
  logLevel: "warning",
};

const loadedLater = new Set<string>();

await build({
  ...common,
  entryPoints: ["src/core.ts", "src/validate.ts", "src/undici.ts"],
  bundle: true,
  packages: "external",
  plugins: [
    {
      name: "loaded-later",
      setup: ({ onResolve }) =>
        onResolve({ filter: /^\.\// }, ({ kind, path }) => {
          if (kind !== "dynamic-import") return undefined;
          loadedLater.add(`src/${basename(path, ".js")}.ts`);
          return { path, external: true };
        }),
    },
  ],
});

await build({ ...common, entryPoints: ["src/index.ts", ...loadedLater] });
