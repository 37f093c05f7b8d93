import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const writer = fileURLToPath(new URL("./writer.ts", import.meta.url));

export interface Writes {
  file: string;
  /** The number of the first write. */
  first: number;
  count: number;
}

/** Has a process write, and kills it (kill -9) once it has acknowledged so many. Returns the Ids that were acknowledged, by number. */
export async function killAfter(acknowledged: number, { file, first, count }: Writes): Promise<Map<number, string>> {
  const child = spawn(process.execPath, [writer, file, String(first), String(count)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stderr = text(child.stderr);
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
    if (output.split("\n").length > acknowledged) child.kill("SIGKILL");
  });
  const [code, signal] = await once(child, "close");
  if (signal !== "SIGKILL" || output.includes("done")) {
    throw new Error(
      `The process ended by itself (${code ?? signal}) before it was killed: ${output.slice(-100)}${await stderr}`,
    );
  }
  const lines = output.split("\n").slice(0, -1);
  return new Map(lines.map((line) => [Number(line.slice(0, line.indexOf(" "))), line.slice(line.indexOf(" ") + 1)]));
}
