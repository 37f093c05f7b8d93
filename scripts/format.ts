// npm run format: formats everything and applies the safe fixes of the linter.
import { spawnSync } from "node:child_process";
import { takesNoOptions } from "./no-options.ts";

takesNoOptions("npm run format", "formats every file and applies the safe fixes of the linter.");

const { status } = spawnSync("biome", ["check", "--write", "."], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
