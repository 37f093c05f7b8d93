import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "undici";

const [calls, connections] = [2_000, 32];

/** Starts a server and waits for its first response; gives its address and how long that took, in milliseconds. */
export async function start(script: string, args: string[], port: number) {
  const started = performance.now();
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  // Prism waits when nobody reads what it logs.
  child.stdout.resume();
  const kill = () => void child.kill();
  process.once("exit", kill);
  const stop = async () => {
    process.off("exit", kill);
    child.kill();
    await once(child, "exit");
  };
  const url = `http://127.0.0.1:${port}/v2.01/any/sca/users/any/sca-status`;
  const dispatcher = new Agent();
  while ((await ask(url, dispatcher).catch(() => undefined)) !== 200) {
    if (performance.now() - started < 20_000) continue;
    await stop();
    throw new Error(`${script} gave no response within 20 s.`);
  }
  const startMs = performance.now() - started;
  await dispatcher.close();
  return { url, startMs, stop };
}

export async function requestsPerSecond(url: string): Promise<number> {
  const dispatcher = new Agent({ connections });
  const started = performance.now();
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await ask(url, dispatcher);
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - started) / 1_000;
  await dispatcher.close();
  return calls / seconds;
}

async function ask(url: string, dispatcher: Agent): Promise<number> {
  const { statusCode, body } = await request(url, { dispatcher, headers: { Authorization: "Bearer any" } });
  await body.dump();
  return statusCode;
}
