import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readPort } from "@mangopay-sca/contract/command-line";
import { PortTakenError } from "../errors.js";
import { loadSpec } from "../load-spec.js";
import { mockOperationsOf } from "../operations.js";
import { readScenario, scenarioNames } from "../scenarios/scenarios.js";
import { type Mock, type MockOptions, startMock } from "../start-mock.js";
import { readFlags, readSettings } from "./settings.js";
import type { Terminal } from "./terminal.js";
import { usage, variable } from "./usage.js";

/** Starts the mock, prints where it is and how to use it, and closes it when it is interrupted. */
export async function mock(args: string[], { print, interrupted }: Terminal): Promise<void> {
  const flags = readFlags(args);
  if (flags.help) return print(usage);
  if (flags.version) return print(version());
  const { scenario, spec, quiet } = flags;
  const port = readPort(flags.port, variable, 4010);
  const settings = readSettings(flags, print);
  if (scenario === "all") return serveAll(port, settings, { print, interrupted });
  const running = await start({ ...settings, port, ...(scenario === undefined ? {} : { scenario }) });
  print(quiet ? running.url : greeting(running.url, spec));
  await aborted(interrupted);
  await running.close();
}

/** One server for each scenario, on consecutive ports from `first`; port 0 takes free ones. */
async function serveAll(
  first: number,
  settings: MockOptions,
  { print, interrupted }: Pick<Terminal, "print" | "interrupted">,
): Promise<void> {
  const running: Mock[] = [];
  try {
    for (const [n, scenario] of scenarioNames().entries()) {
      const server = await start({ ...settings, port: first === 0 ? 0 : first + n, scenario });
      running.push(server);
      print(`${server.url}  ${scenario.padEnd(24)} ${readScenario(scenario).description}`);
    }
    print("Ctrl-C stops them.");
    await aborted(interrupted);
  } finally {
    await Promise.all(running.map((server) => server.close()));
  }
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort");
}

async function start(options: MockOptions): Promise<Mock> {
  try {
    return await startMock(options);
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    throw new PortTakenError(error.port, `choose another one with --port or ${variable}`);
  }
}

function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return manifest.version;
}

function greeting(url: string, specPath: string | undefined): string {
  const operations = [...mockOperationsOf(loadSpec(specPath)).values()].map(
    ({ operationId, method, path }) => `  ${operationId.padEnd(22)} ${method.padEnd(6)} ${path}`,
  );
  return `Mock of the Mangopay SCA API on ${url}

${operations.join("\n")}

It takes any credentials and responds with the first success, or the one that fits the request. Choose another response with a header:
  curl -H "Authorization: Bearer any" -H "Prefer: code=404" ${url}/v2.01/any/sca/users/any/sca-status
"mangopay-sca-mock list" lists all responses. Ctrl-C stops it.`;
}
