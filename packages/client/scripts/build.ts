// Writes dist/*.js after tsc has written the declarations: a file for each entry of the package, because importing forty small
// modules takes several times as long as importing one. Nothing is minified, so there are no source maps: they would be half of
// what is published.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

await build({
  absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
  entryPoints: { index: "src/index.ts", validate: "src/validate.ts", undici: "src/transports/undici.ts" },
  outdir: "dist",
  format: "esm",
  target: "es2022",
  platform: "neutral",
  logLevel: "warning",
  bundle: true,
  packages: "external",
});
