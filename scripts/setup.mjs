// Makes a fresh clone ready: the pinned pnpm installs what the lockfile says, and a Node that is new
// enough is found. Plain JavaScript for Node 20, see run.mjs.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Prism and vitest need this much. */
const neededNode = [24, 18];
const installNode = "24.21.0";

/** A problem for the person at the keyboard: its message is all there is to say. */
export class SetupError extends Error {}

/**
 * Installs if `node_modules` does not match the lockfile, and says so in one line; quiet otherwise.
 * Resolves to the path of the Node executable that runs the tasks.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function setUp(root) {
  const packaged = join(root, "node_modules", `node-linux-${process.arch}`, "bin", "node");
  const hostIsEnough = atLeast(process.versions.node, neededNode);
  const canPackage = process.platform === "linux" && ["x64", "arm64"].includes(process.arch);
  if (!hostIsEnough && !canPackage) {
    throw new SetupError(
      `The tasks need Node ${neededNode.join(".")} or newer, this is ${process.version} on ${process.platform} ${process.arch}, ` +
        `and there is no package with a newer one for this system: install Node ${installNode} and run the command again.`,
    );
  }
  if (!isInstalled(root)) await install(root);
  if (hostIsEnough) return process.execPath;
  if (existsSync(packaged)) return packaged;
  throw new SetupError(
    `The package node-linux-${process.arch} should have brought Node ${installNode} and did not: ` +
      `install that version yourself and run the command again.`,
  );
}

/** @param {string} version @param {number[]} needed */
function atLeast(version, [major = 0, minor = 0]) {
  const [hostMajor = 0, hostMinor = 0] = version.split(".").map(Number);
  return hostMajor > major || (hostMajor === major && hostMinor >= minor);
}

/** pnpm keeps a copy of the lockfile that it installed last, byte for byte. @param {string} root */
function isInstalled(root) {
  const installed = join(root, "node_modules", ".pnpm", "lock.yaml");
  return existsSync(installed) && readFileSync(join(root, "pnpm-lock.yaml")).equals(readFileSync(installed));
}

/** @param {string} root */
async function install(root) {
  const { devEngines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const pnpm = `pnpm@${devEngines.packageManager.version}`;
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const line = `Setting up: ${pnpm} installs the dependencies`;
  const show = process.stderr.isTTY
    ? setInterval(() => process.stderr.write(`\r${line} ... ${seconds()} `), 1000)
    : undefined;
  if (!show) console.error(`${line} ...`);
  const { code, output } = await run("npx", ["--yes", pnpm, "install", "--frozen-lockfile"], root);
  clearInterval(show);
  if (show) process.stderr.write("\r");
  if (code !== 0) {
    throw new SetupError(
      `${output.trimEnd()}\n${line}: this failed after ${seconds()}, for the reason above. Is the npm registry reachable?`,
    );
  }
  console.error(`${line}: done in ${seconds()}.`);
}

/** @param {string} program @param {string[]} args @param {string} cwd */
function run(program, args, cwd) {
  return new Promise((resolve, reject) => {
    // CI makes pnpm remove a node_modules of another layout without asking.
    const env = { ...process.env, CI: "true" };
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}
