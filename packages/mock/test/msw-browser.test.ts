import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

test("the handlers for MSW bundle for browsers, where Node's modules are missing", async () => {
  const entry = fileURLToPath(new URL("../src/msw.ts", import.meta.url));
  const { errors, outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
    external: ["msw"],
    logLevel: "silent",
  });
  expect(errors).toEqual([]);
  expect(outputFiles[0]?.text).not.toMatch(/from "node:/);
});
