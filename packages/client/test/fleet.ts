import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const program = fileURLToPath(new URL("fleet-member.ts", import.meta.url));

/** Starts processes that share a token in `store`, and waits until each can make calls. */
export async function startFleet(size: number, baseUrl: string, store: string) {
  const members = Array.from({ length: size }, () => {
    const child = spawn(process.execPath, [program, baseUrl, store], { stdio: ["pipe", "pipe", "inherit"] });
    onTestFinished(async () => {
      child.stdin.end();
      if (child.exitCode === null) await once(child, "exit");
    });
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    /** The next line of its output; undefined when it has ended. */
    const next = async () => (await lines.next()).value as string | undefined;
    /** Has it make calls one after the other; resolves to how many succeeded. */
    const call = async (count: number) => {
      child.stdin.write(`${count}\n`);
      return Number(await next());
    };
    return { next, call };
  });
  await Promise.all(members.map(({ next }) => next()));
  return members;
}
