import type { CheckedExchange } from "@mangopay-sca/contract";
import { MockError } from "../errors.js";
import { readReport } from "../report.js";
import { startValidationProxy } from "../start-proxy.js";
import { closeOnSignal, orTaken, readOptions, readPort } from "./arguments.js";

const variable = "MANGOPAY_SCA_PROXY_PORT";
const usage = `Usage: mangopay-sca-mock proxy --upstream URL [--port 4011] [--fail-on violation] [--report junit|json|sarif --report-file FILE]

Forwards every call to the upstream and prints where it, or its answer, breaks the spec.
  --upstream  the server behind, as http://127.0.0.1:4020
  --port      port to listen on; also ${variable}
  --fail-on   "violation": exit with code 1 at the end if there was any
  --report    "junit", "json" or "sarif": write what was checked to --report-file when it ends
  --spec      another bundled spec
  --help      this text`;

/** Starts the validation proxy; prints each violation on a line, and a total at the end. */
export async function proxy(args: string[]): Promise<void> {
  const text = { type: "string" } as const;
  const options = readOptions(
    args,
    { upstream: text, port: text, "fail-on": text, report: text, "report-file": text, spec: text },
    usage,
  );
  if (options.help) return console.log(usage);
  if (options.upstream === undefined) throw new MockError(`Forward to where? Give --upstream a URL.\n\n${usage}`);
  if (options["fail-on"] !== undefined && options["fail-on"] !== "violation") {
    throw new MockError(`--fail-on knows "violation", not "${options["fail-on"]}".`);
  }
  const report = readReport(options.report, options["report-file"]);
  const port = readPort(options.port, variable, 4011);
  if (URL.canParse(options.upstream)) await orUnreachable(options.upstream);
  const exchanges: CheckedExchange[] = [];
  const running = await startValidationProxy({
    upstream: options.upstream,
    port,
    ...(options.spec === undefined ? {} : { specPath: options.spec }),
    onExchange(exchange) {
      exchanges.push(exchange);
      for (const line of linesOf(exchange)) console.log(line);
    },
  }).catch(orTaken(port, variable));
  console.log(`Validation proxy on ${running.url}, to ${options.upstream}. Ctrl-C stops it.`);
  closeOnSignal(running, () => {
    const violations = exchanges.flatMap((exchange) => exchange.violations).length;
    console.log(`${exchanges.length} exchanges, ${violations} violations.`);
    report?.(exchanges);
    if (options["fail-on"] && violations > 0) process.exitCode = 1;
  });
}

function linesOf(exchange: CheckedExchange): string[] {
  const { operationId, method, path, status, violations, undeclared } = exchange;
  const call = `${operationId ?? `${method} ${path}`} ${status}`;
  return [
    ...violations.map(
      ({ direction, pointer, message, got }) =>
        `${call} ${direction} ${pointer}: ${message}${got === undefined ? "" : `, got ${got}`}`,
    ),
    ...undeclared.map(({ direction, pointer }) => `${call} ${direction} ${pointer}: not declared, the API ignores it`),
  ];
}

/** Any answer will do: it shows that somebody is there. */
async function orUnreachable(upstream: string): Promise<void> {
  try {
    await fetch(upstream, { signal: AbortSignal.timeout(5_000) });
  } catch (error) {
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new MockError(`Nothing answers at ${upstream} (${reason}): start it first, or correct --upstream.`);
  }
}
