import { readFileSync } from "node:fs";
import { readPort } from "@mangopay-sca/contract/command-line";
import { PortTakenError } from "../errors.js";
import { loadSpec } from "../load-spec.js";
import { mockOperationsOf } from "../operations.js";
import { readScenario, scenarioNames } from "../scenarios/scenarios.js";
import { type Mock, type MockOptions, startMock } from "../start-mock.js";
import { readFlags, readScenarioFlag, readSettings } from "./settings.js";
import { usage, variable } from "./usage.js";

/** Starts the mock and prints where it is and how to use it. */
export async function mock(args: string[]): Promise<void> {
  const flags = readFlags(args);
  if (flags.help) return console.log(usage);
  if (flags.version) return console.log(version());
  const { spec, quiet } = flags;
  const scenario = readScenarioFlag(flags.scenario);
  const port = readPort(flags.port, variable, 4010);
  const settings = readSettings(flags);
  if (scenario === "all") return startAll(port, settings);
  const running = await start({ ...settings, port, ...(scenario === undefined ? {} : { scenario }) });
  closeOnSignal([running]);
  console.log(quiet ? running.url : greeting(running.url, spec));
}

/** One server for each scenario, on consecutive ports from `first`; port 0 takes free ones. */
async function startAll(first: number, settings: MockOptions): Promise<void> {
  const running: Mock[] = [];
  closeOnSignal(running);
  try {
    for (const [n, scenario] of scenarioNames().entries()) {
      const server = await start({ ...settings, port: first === 0 ? 0 : first + n, scenario });
      running.push(server);
      console.log(`${server.url}  ${scenario.padEnd(24)} ${readScenario(scenario).description}`);
    }
  } catch (error) {
    await Promise.all(running.map((server) => server.close()));
    throw error;
  }
  console.log("Ctrl-C stops them.");
}

async function start(options: MockOptions): Promise<Mock> {
  try {
    return await startMock(options);
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    throw new PortTakenError(error.port, `choose another one with --port or ${variable}`);
  }
}

/** Closes servers on the first Ctrl-C; a second one must neither close twice nor cut the first one short. */
function closeOnSignal(servers: readonly Mock[]): void {
  let isClosing = false;
  const close = () => {
    if (!isClosing) for (const server of servers) void server.close();
    isClosing = true;
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, close);
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
