import { readFileSync } from "node:fs";
import type { CheckedExchange } from "../exchange.js";
import { isOutside, linesOf, summaryOf } from "../format.js";
import { startProxy } from "../proxy/start-proxy.js";
import type { TlsOptions } from "../proxy/upstream.js";
import { reportFormats } from "../reports/formats.js";
import { probeReport, writeReport } from "../reports/write-report.js";
import { fileNeedsFormat, oneOf, readOptions, readPort, UsageError } from "./arguments.js";
import { atEnd } from "./at-end.js";
import { type Host, print } from "./host.js";

const variable = "MANGOPAY_SCA_PROXY_PORT";

const usage = `Usage: sca-contract proxy --upstream URL [--port 4011] [--fail-on violation|note]
                           [--report ${reportFormats.join("|")} --report-file FILE]

Passes every call on to the upstream and its response back, byte for byte, and prints violations and notes as they come.
Values of the traffic are never printed or written.
  --upstream     where calls go, as https://api.sandbox.mangopay.com
  --port         port to listen on; also ${variable}
  --host         address to listen on; 127.0.0.1 by default
  --timeout      seconds to wait for the upstream; 60 by default
  --fail-on      the level that makes the exit code 1 at the end: violation (the default) or note; if given, it is
                 also 1 when no call was checked
  --report       format of a report that is written when the proxy ends (requires --report-file)
  --report-file  file to write the report to (requires --report)
  --cert, --key  client certificate and its key, PEM files, for the api-mtls servers
  --ca           CA certificates to trust instead of Node's defaults, a PEM file
  --help         this text`;

const text = { type: "string" } as const;
const known = {
  upstream: text,
  port: text,
  host: text,
  timeout: text,
  "fail-on": text,
  report: text,
  "report-file": text,
  cert: text,
  key: text,
  ca: text,
};

/** Runs `sca-contract proxy`: resolves when it listens. A line for each finding, and a summary and the report at the end. */
export async function proxy(args: string[], host: Host): Promise<void> {
  const options = readOptions(args, known, usage);
  if (options.help) return print(host.stdout, usage);
  if (options.upstream === undefined) {
    throw new UsageError("--upstream is required: give it the server to forward to, such as http://127.0.0.1:4020.");
  }
  const failOn = oneOf("fail-on", options["fail-on"] ?? "violation", ["violation", "note"] as const);
  const report = readReport(options.report, options["report-file"]);
  const exchanges: CheckedExchange[] = [];
  const running = await startProxy({
    upstream: options.upstream,
    port: readPort(options.port, variable, 4011),
    host: options.host,
    timeoutMs: readSeconds(options.timeout) * 1000,
    tls: readTls(options),
    onExchange(exchange) {
      exchanges.push(exchange);
      for (const line of linesOf([exchange])) print(host.stdout, line);
    },
  });
  atEnd(host, () => {
    void running.close();
    if (exchanges.some((exchange) => isFailed(exchange, failOn))) host.exitCode = 1;
    try {
      if (report) writeReport(report.format, report.file, exchanges, running.upstream);
    } finally {
      print(host.stdout, summaryOf(exchanges));
    }
    if (options["fail-on"] !== undefined && exchanges.every(isOutside)) {
      print(host.stderr, `No call to the API came through the proxy: send calls to ${running.url}/v2.01/…`);
      host.exitCode = 1;
    }
  });
  print(host.stdout, `Proxy on ${running.url}, to ${running.upstream}. Ctrl-C stops it.`);
}

const isFailed = ({ violations, notes }: CheckedExchange, level: "violation" | "note") =>
  violations.length > 0 || (level === "note" && notes.length > 0);

/** Finds out at once whether the report can be written: at the end it would be too late. */
function readReport(format: string | undefined, file: string | undefined) {
  if (format === undefined && file === undefined) return undefined;
  if (format === undefined) throw new UsageError(fileNeedsFormat);
  const known = oneOf("report", format, reportFormats);
  if (!file) throw new UsageError("--report requires --report-file: name the file to write the report to.");
  probeReport(file);
  return { format: known, file };
}

function readSeconds(given = "60"): number {
  const seconds = Number(given);
  // More does not fit into a timer of Node.
  if (/^\d+(\.\d+)?$/.test(given) && seconds > 0 && seconds <= 2_000_000) return seconds;
  throw new UsageError(`"${given}" is not a time limit: give --timeout a number of seconds, such as 60 or 0.5.`);
}

function readTls({ cert, key, ca }: { cert?: string; key?: string; ca?: string }): TlsOptions {
  if ((cert === undefined) !== (key === undefined)) {
    throw new UsageError("A client certificate needs both --cert and --key, each a PEM file.");
  }
  return {
    ...(cert === undefined ? {} : { cert: readPem("--cert", cert) }),
    ...(key === undefined ? {} : { key: readPem("--key", key) }),
    ...(ca === undefined ? {} : { ca: readPem("--ca", ca) }),
  };
}

function readPem(flag: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${flag} cannot be read from ${file} (${code}): give it the path of a PEM file.`);
  }
}
