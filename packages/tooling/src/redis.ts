import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { delimiter, join } from "node:path";
import { Problem } from "./problem.ts";

/** Why tests against Redis are skipped on this machine. */
export const noRedis =
  "needs redis-server: install it with your package manager (apt-get install redis-server, brew install redis)";

/** The redis-server of this machine: REDIS_SERVER, or the first on the PATH. */
export function findRedis(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const named = process.env.REDIS_SERVER;
  if (named && !existsSync(named)) {
    throw new Problem(`REDIS_SERVER is ${named}, which does not exist: correct it or unset it.`);
  }
  return named || folders.map((folder) => join(folder, "redis-server")).find((path) => existsSync(path));
}

/**
 * Starts a new redis-server on a free port of the loopback interface, without files on disk. Undefined if it is not installed.
 */
export async function startRedis(): Promise<{ url: string; close(): Promise<void> } | undefined> {
  const program = findRedis();
  if (!program) return undefined;
  const port = await freePort();
  const options = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const server = spawn(program, options, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const chunk of server.stdout) if (String(chunk).includes("Ready to accept connections")) break;
  return {
    url: `redis://127.0.0.1:${port}`,
    async close() {
      server.kill();
      await once(server, "exit");
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
