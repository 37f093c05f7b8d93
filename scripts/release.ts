// npm run release: turns the change notes into versions and change logs, and keeps the type tests of the new version, so that
// later versions are compiled with them too.
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { takesNoOptions } from "./command.ts";

takesNoOptions("npm run release", "turns the change notes into versions and change logs.");

const root = fileURLToPath(new URL("..", import.meta.url));
const { status } = spawnSync("changeset", ["version"], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (status !== 0) process.exit(1);

const types = `${root}packages/types`;
const { version } = JSON.parse(readFileSync(`${types}/package.json`, "utf8")) as { version: string };
const tests = readdirSync(`${types}/test`).filter((file) => file.endsWith(".test-d.ts"));
for (const file of tests) cpSync(`${types}/test/${file}`, `${types}/test/released/${version}/${file}`);
console.log(
  `Version ${version}. Its type tests are kept in packages/types/test/released/${version}: commit all of it.`,
);
