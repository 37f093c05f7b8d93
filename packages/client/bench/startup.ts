import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Row } from "./compare.ts";

const run = promisify(execFile);
const packageFolder = fileURLToPath(new URL("..", import.meta.url));

/** How long importing the client takes in a fresh process, in milliseconds: the median of nine. */
export async function importTime(): Promise<Row> {
  const program = `const t = performance.now(); await import("@mangopay-sca/client"); console.log(performance.now() - t);`;
  const times: number[] = [];
  for (let n = 0; n < 9; n++) {
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", program], { cwd: packageFolder });
    times.push(Number(stdout));
  }
  const ms = times.sort((a, b) => a - b)[4] ?? Number.NaN;
  return { what: "import (at most 6 ms)", ours: `${ms.toFixed(1)} ms`, peer: "", holds: ms <= 6 };
}

const calls = {
  "a method's call": `sca.users.enroll("u")`,
  "a call through sca.http": `sca.http.GET("/v2.01/{ClientId}/sca/users/{UserId}/sca-status", { params: { path: { UserId: "u" } } })`,
};

/** How many types the compiler instantiates for one call, over a program that only makes a client. */
export async function typeCosts(): Promise<Row[]> {
  const making = `import { createScaClient } from "@mangopay-sca/client";\nexport const sca = createScaClient({ clientId: "a", apiKey: "b" });\n`;
  const least = await instantiations(making);
  const rows: Row[] = [];
  for (const [name, call] of Object.entries(calls)) {
    const cost = (await instantiations(`${making}export const response = ${call};\n`)) - least;
    rows.push({
      what: `types instantiated for ${name} (at most 6,000)`,
      ours: `${cost}`,
      peer: "",
      holds: cost <= 6_000,
    });
  }
  return rows;
}

async function instantiations(program: string): Promise<number> {
  const folder = mkdtempSync(join(packageFolder, ".bench-"));
  try {
    writeFileSync(join(folder, "program.ts"), program);
    const options = { extends: "../tsconfig.json", include: ["program.ts"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
    const { stdout } = await run("tsc", ["-p", folder, "--extendedDiagnostics"], { cwd: packageFolder });
    return Number(stdout.match(/^Instantiations:\s+(\d+)/m)?.[1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
