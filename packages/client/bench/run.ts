// npm run bench: the client beside its peers, as ratios measured in one run. Starts its own server and trusts its certificate.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "selfsigned";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-bench-"));
const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
const extensions = [{ name: "subjectAltName" as const, altNames: [{ type: 7 as const, ip: "127.0.0.1" }] }];
const pems = await generate([{ name: "commonName", value: "127.0.0.1" }], { keySize: 2048, extensions });
writeFileSync(key, pems.private);
writeFileSync(cert, pems.cert);

/** Client and server on a processor each, where the system can say so: they would disturb each other's timings. */
const canPin = process.platform === "linux" && existsSync("/usr/bin/taskset") && availableParallelism() > 1;
const onProcessor = (number: number, script: string, ...args: string[]): [string, string[]] =>
  canPin
    ? ["taskset", ["-c", String(number), process.execPath, here(script), ...args]]
    : [process.execPath, [here(script), ...args]];

const server = spawn(...onProcessor(1, "server.ts", key, cert), { stdio: ["ignore", "pipe", "inherit"] });
try {
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  for (const script of ["measure.ts", "in-flight.ts"]) {
    const measure = spawn(...onProcessor(0, script, String(line)), {
      stdio: "inherit",
      env: { ...process.env, NODE_EXTRA_CA_CERTS: cert },
    });
    const [code] = await once(measure, "exit");
    process.exitCode ||= code;
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}
