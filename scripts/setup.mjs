// Prepares a fresh clone: installs what the lockfile says with the pinned pnpm, and finds a Node that is new enough. Plain
// JavaScript for Node 20, see run.mjs.
import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** The minimum for Prism and vitest. */
const neededNode = [24, 18];
const installNode = "24.21.0";

/** A problem that the user can fix; only its message is printed. */
export class SetupError extends Error {}

/**
 * Installs if `node_modules` does not match the lockfile, and says so in one line; quiet otherwise.
 * Resolves to the path of the Node executable that runs the tasks, and to variables for their environment.
 * @param {string} root
 * @returns {Promise<{ node: string, env: Record<string, string> }>}
 */
export async function setUp(root) {
  if (/[#?%]/.test(root)) {
    throw new SetupError(
      `Vite, which builds the docs and runs the tests, cannot work below a folder with #, ? or % in its name: ` +
        `move the repository out of ${root} and run the command again.`,
    );
  }
  const packaged = join(root, "node_modules", `node-linux-${process.arch}`, "bin", "node");
  const hostIsEnough = atLeast(process.versions.node, neededNode);
  const canPackage = process.platform === "linux" && ["x64", "arm64"].includes(process.arch);
  if (!hostIsEnough && !canPackage) {
    throw new SetupError(
      `The tasks need Node ${neededNode.join(".")} or newer, this is ${process.version} on ${process.platform} ${process.arch}, ` +
        `and there is no package with a newer one for this system: install Node ${installNode} and run the command again.`,
    );
  }
  const env = homeFor(root);
  if (!isInstalled(root)) await install(root, env);
  if (hostIsEnough) return { node: process.execPath, env };
  if (existsSync(packaged)) return { node: packaged, env };
  throw new SetupError(
    `The package node-linux-${process.arch} should have brought Node ${installNode} and did not: ` +
      `install that version yourself and run the command again.`,
  );
}

/**
 * npm, pnpm and Chromium keep caches in the home folder. Where that cannot be written to, they get one below node_modules, and
 * npm's settings are still read from the person's own.
 * @param {string} root
 * @returns {Record<string, string>}
 */
function homeFor(root) {
  const home = homedir();
  try {
    accessSync(home, constants.W_OK);
    return {};
  } catch {
    const substitute = join(root, "node_modules", ".home");
    mkdirSync(substitute, { recursive: true });
    return {
      HOME: substitute,
      npm_config_cache: join(substitute, ".npm"),
      npm_config_userconfig: join(home, ".npmrc"),
    };
  }
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

/** @param {string} root @param {Record<string, string>} env */
async function install(root, env) {
  const { devEngines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const pnpm = `pnpm@${devEngines.packageManager.version}`;
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const line = `Setting up: ${pnpm} installs the dependencies`;
  const show = process.stderr.isTTY
    ? setInterval(() => process.stderr.write(`\r${line} ... ${seconds()} `), 1000)
    : undefined;
  if (!show) console.error(`${line} ...`);
  const { code, output } = await run("npx", ["--yes", pnpm, "install", "--frozen-lockfile"], root, env);
  clearInterval(show);
  if (show) process.stderr.write("\r");
  if (code !== 0) {
    const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_PNPM_META_FETCH_FAIL/.test(output);
    const remedy = offline ? "check that the npm registry can be reached" : "see what they print above";
    throw new SetupError(`${output.trimEnd()}\n${line}: npx or pnpm failed after ${seconds()}; ${remedy}.`);
  }
  console.error(`${line}: done in ${seconds()}.`);
}

/** @param {string} program @param {string[]} args @param {string} cwd @param {Record<string, string>} variables */
function run(program, args, cwd, variables) {
  return new Promise((resolve, reject) => {
    // CI makes pnpm remove a node_modules of another layout without asking.
    const env = { ...process.env, ...variables, CI: "true" };
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
