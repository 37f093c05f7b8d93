// npm run format: formats everything and applies the safe fixes of the linter.
import { spawnSync } from "node:child_process";

const { status } = spawnSync("biome", ["check", "--write", "."], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
