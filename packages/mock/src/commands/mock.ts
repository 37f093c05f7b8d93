import { documentedOperations } from "../documented.js";
import { MockError } from "../errors.js";
import { loadSpec } from "../load-spec.js";
import { readScenario, scenarioNames } from "../scenarios.js";
import { type Mock, type MockOptions, startMock } from "../start-mock.js";
import { readLatency, readShare } from "../weather.js";
import { closeOnSignal, orTaken, readOptions, readPort } from "./arguments.js";

const variable = "MANGOPAY_SCA_MOCK_PORT";
const usage = `Usage: mangopay-sca-mock [--port 4010] [--answer enrollUser=400.payer] [--dynamic] ...
       mangopay-sca-mock list
       mangopay-sca-mock proxy --upstream URL

Answers every operation of the Mangopay SCA spec with its documented examples.
  --port     port to listen on; also ${variable}
  --host     address to listen on; 127.0.0.1 unless told otherwise
  --answer   what an operation answers unless asked otherwise; may be given more than once
  --scenario a story over several operations: NAME, or all for one server each on consecutive ports
  --dynamic  make answers up from the schemas
  --latency  pause before each answer, in milliseconds: 200, or 200±50
  --drop     share of connections to drop: 5%
  --seed     a number; the same one gives the same pauses and drops
  --spec     another bundled spec
  --log      "json": print each exchange as a line of JSON
  --quiet    print the address and nothing else
  --help     this text`;

/** Starts the mock and prints where it is and how to use it. */
export async function mock(args: string[]): Promise<void> {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = readOptions(
    args,
    {
      port: text,
      answer: { type: "string", multiple: true },
      host: text,
      log: text,
      scenario: text,
      dynamic: flag,
      latency: text,
      drop: text,
      seed: text,
      spec: text,
      quiet: flag,
    },
    usage,
  );
  if (options.help) return console.log(usage);
  const port = readPort(options.port, variable, 4010);
  if (options.log !== undefined && options.log !== "json")
    throw new MockError(`--log knows "json", not "${options.log}".`);
  const settings = {
    ...(options.host === undefined ? {} : { host: options.host }),
    ...(options.log === undefined ? {} : { onExchange: (exchange: object) => console.log(JSON.stringify(exchange)) }),
    dynamic: options.dynamic ?? false,
    answers: readAnswerFlags(options.answer ?? []),
    ...(options.latency === undefined ? {} : { latency: readLatency(options.latency) }),
    ...(options.drop === undefined ? {} : { drop: readShare(options.drop) }),
    ...(options.seed === undefined ? {} : { seed: Number.parseInt(options.seed, 10) }),
    ...(options.spec === undefined ? {} : { specPath: options.spec }),
  };
  const { scenario } = options;
  if (scenario === "all") return startAll(port, settings);
  const running = await startMock({ ...settings, port, ...(scenario === undefined ? {} : { scenario }) }).catch(
    orTaken(port, variable),
  );
  closeOnSignal(running);
  console.log(options.quiet ? running.url : greeting(running.url, options.spec));
}

/** One server for each scenario, on consecutive ports from `first`; port 0 takes free ones. */
async function startAll(first: number, settings: MockOptions): Promise<void> {
  const running: Mock[] = [];
  closeOnSignal({ close: async () => void (await Promise.all(running.map((server) => server.close()))) });
  try {
    for (const [n, scenario] of scenarioNames().entries()) {
      const port = first === 0 ? 0 : first + n;
      const server = await startMock({ ...settings, port, scenario }).catch(orTaken(port, variable));
      running.push(server);
      console.log(`${server.url}  ${scenario.padEnd(24)} ${readScenario(scenario).story}`);
    }
  } catch (error) {
    await Promise.all(running.map((server) => server.close()));
    throw error;
  }
  console.log("Ctrl-C stops them.");
}

function greeting(url: string, specPath: string | undefined): string {
  const operations = documentedOperations(loadSpec(specPath)).map(
    ({ operationId, method, path }) => `  ${operationId.padEnd(22)} ${method.padEnd(6)} ${path}`,
  );
  return `Mock of the Mangopay SCA API on ${url}

${operations.join("\n")}

Any credentials will do. The first example of the first success is the answer; choose another one with a header:
  curl -H "Authorization: Bearer any" -H "Prefer: code=404" ${url}/v2.01/any/sca/users/any/sca-status
"mangopay-sca-mock list" names all answers. Ctrl-C stops it.`;
}

function readAnswerFlags(flags: string[]): Record<string, string> {
  return Object.fromEntries(
    flags.map((flag) => {
      const [operationId, answer] = flag.split("=");
      if (operationId && answer) return [operationId, answer];
      throw new MockError(
        `"${flag}" is no answer: give --answer an operation and one of its answers, as enrollUser=400.payer.`,
      );
    }),
  );
}
