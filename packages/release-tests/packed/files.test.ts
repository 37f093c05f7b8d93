import { execFile } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderOf, type Published, pack, published } from "./pack.ts";

const run = promisify(execFile);
const reports = fileURLToPath(new URL("../reports", import.meta.url));
const always = ["LICENSE", "README.md", "package.json"];

/** What tsc makes of a package's sources. */
const compiled = (name: Published, endings: string[], to = "dist") =>
  globSync("**/*.ts", { cwd: join(folderOf(name), "src") })
    .filter((file) => !/\.test(-d)?\.ts$/.test(file))
    .flatMap((file) => endings.map((ending) => `${to}/${file.replaceAll("\\", "/").slice(0, -".ts".length)}${ending}`));
const inFolder = (name: Published, folder: string) =>
  globSync("*.json", { cwd: join(folderOf(name), folder) }).map((file) => `${folder}/${file}`);

/** What each package has beside `always`: neither sources nor maps. */
const expected: Record<Published, string[]> = {
  spec: [
    ...["openapi.json", "openapi.yaml", "errors.json", "lifecycle.json", "sources.json", "test-values.json"].map(
      (file) => `dist/${file}`,
    ),
    ...compiled("spec", [".js", ".d.ts"], "dist/lib"),
  ],
  types: compiled("types", [".js", ".d.ts"]),
  client: [...["index", "validate", "undici"].map((name) => `dist/${name}.js`), ...compiled("client", [".d.ts"])],
  contract: compiled("contract", [".js", ".d.ts"]),
  mock: [...compiled("mock", [".js", ".d.ts"]), ...inFolder("mock", "scenarios"), "scenario.schema.json"],
  // The command is a bundle of its own.
  sandbox: [...compiled("sandbox", [".js", ".d.ts"]), "dist/bin/cli.js"],
};

let folder: string;
const tarballs = new Map<string, string>();

beforeAll(async () => {
  mkdirSync(reports, { recursive: true });
  folder = mkdtempSync(join(reports, "tarballs-"));
  for (const name of Object.keys(published) as Published[]) tarballs.set(name, await pack(name, folder));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

const manifestOf = (name: string) =>
  JSON.parse(readFileSync(join(folderOf(name as Published), "package.json"), "utf8"));

describe.each(Object.entries(expected))("%s", (name, files) => {
  const tarball = () => tarballs.get(name) ?? "";

  test("has the files that are meant and no others", async () => {
    const { stdout } = await run("tar", ["-tzf", tarball()]);
    const packed = stdout
      .trim()
      .split("\n")
      .map((file) => file.replace(/^package\//, ""));
    expect(packed.sort()).toEqual([...always, ...files].sort());
  });

  // That what it exports is in the tarball is for publint, below.
  test("exports the same in the workspace, where it may export TypeScript sources too", () => {
    const { exports, publishConfig } = manifestOf(name);
    const sources = Object.entries(exports).filter(([, target]) => String(target).endsWith(".ts"));
    expect({ ...(publishConfig.exports ?? exports), ...Object.fromEntries(sources) }).toEqual(exports);
  });

  test("has a manifest to which publint has nothing to say", async () => {
    const bytes = readFileSync(tarball());
    const { messages, pkg } = await publint({
      level: "warning",
      strict: true,
      pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
    });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  test("is published openly and with provenance, and says which Node it needs", () => {
    const manifest = manifestOf(name);
    expect(manifest).toMatchObject({ publishConfig: { access: "public", provenance: true }, license: "MIT" });
    expect(manifest.engines.node).toMatch(/^>=\d+\.\d+$/);
    const readme = readFileSync(join(folderOf(name as Published), "README.md"), "utf8").replaceAll("\n", " ");
    expect(readme).toContain(`Node ${manifest.engines.node.slice(2)} or newer`);
    expect(readme).toContain("ESM only");
  });
});
