import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";

test("the core needs no module of Node, and no code that is made at runtime", async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "index.ts")],
    bundle: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    write: false,
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter((path) => path.startsWith("node:") || /\/ajv\/dist\/(2020|core|compile)/.test(path))).toEqual(
    [],
  );
  expect(inputs.some((path) => path.includes("/hono/"))).toBe(true);
  const text = outputFiles[0]?.text ?? "";
  expect(text.match(/\bnew Function\b|\beval\(/g)).toBeNull();
});
