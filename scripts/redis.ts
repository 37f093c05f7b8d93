import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { installDebianPackage } from "./debian-package.ts";

const places = ["/usr/bin/redis-server", "/usr/local/bin/redis-server", "/opt/homebrew/bin/redis-server"];

/**
 * Starts a redis-server of its own on a free port of the loopback interface, keeping nothing on disk. Takes the one on the
 * system, or installs Debian's when this runs as root. Throws when there is none.
 */
export async function startRedis(): Promise<{ url: string; close(): Promise<void> }> {
  const find = () => places.find((path) => existsSync(path));
  const program = find() ?? (installDebianPackage("redis-server") ? find() : undefined);
  if (!program) {
    throw new Error(
      "This test needs redis-server, and none was found: install it with your package manager (apt-get install redis-server).",
    );
  }
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
