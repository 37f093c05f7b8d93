import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "undici";

const [calls, connections] = [2_000, 32];

/** A call that is measured; the token is any, unless it says otherwise. */
export interface Measured {
  url: string;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
}

/** Starts a server and waits until it answers a call with 200; gives how long that took, in milliseconds. */
export async function start(script: string, args: string[], call: Measured) {
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
  const dispatcher = new Agent();
  while ((await ask(call, dispatcher).catch(() => undefined)) !== 200) {
    if (performance.now() - started < 20_000) continue;
    await stop();
    throw new Error(`${script} gave no response within 20 s.`);
  }
  const startMs = performance.now() - started;
  await dispatcher.close();
  return { startMs, stop };
}

/** How often a call is answered at 32 connections. Rejects when a response is not 200. */
export async function requestsPerSecond(call: Measured): Promise<number> {
  const dispatcher = new Agent({ connections });
  const started = performance.now();
  let left = calls;
  const worker = async () => {
    while (left-- > 0) {
      const status = await ask(call, dispatcher);
      if (status !== 200) throw new Error(`${call.url} was answered with ${status}.`);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - started) / 1_000;
  await dispatcher.close();
  return calls / seconds;
}

async function ask({ url, method = "GET", headers = {}, body }: Measured, dispatcher: Agent): Promise<number> {
  const sent = {
    dispatcher,
    method,
    headers: { Authorization: "Bearer any", ...headers },
    ...(body === undefined ? {} : { body }),
  };
  const { statusCode, body: received } = await request(url, sent);
  await received.dump();
  return statusCode;
}
