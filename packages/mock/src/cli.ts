#!/usr/bin/env node
import { parseArgs } from "node:util";
import { MockError, PortTakenError } from "./errors.js";
import { loadSpec } from "./load-spec.js";
import { startMock } from "./start-mock.js";

const usage = `Usage: mangopay-sca-mock [--port 4010] [--dynamic] [--spec openapi.json]

Answers every operation of the Mangopay SCA spec with its documented examples.
  --port     port to listen on; also MANGOPAY_SCA_MOCK_PORT
  --dynamic  make answers up from the schemas
  --spec     another bundled spec
  --help     this text`;

try {
  await main();
} catch (error) {
  if (!(error instanceof MockError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const options = readArguments();
  if (options.help) {
    console.log(usage);
    return;
  }
  const port = readPort(options.port ?? process.env.MANGOPAY_SCA_MOCK_PORT ?? "4010");
  const mock = await startMock({
    port,
    dynamic: options.dynamic ?? false,
    ...(options.spec === undefined ? {} : { specPath: options.spec }),
  }).catch((error: unknown) => {
    if (!(error instanceof PortTakenError)) throw error;
    throw new PortTakenError(port, "choose another one with --port or MANGOPAY_SCA_MOCK_PORT");
  });
  console.log(`Mock of the Mangopay SCA API on ${mock.url}\n`);
  for (const [path, methods] of Object.entries(loadSpec(options.spec).paths)) {
    for (const [method, { operationId }] of Object.entries(methods)) {
      if (operationId) console.log(`  ${operationId.padEnd(22)} ${method.toUpperCase().padEnd(6)} ${path}`);
    }
  }
  console.log(`
Any credentials will do. The first example of the first success is the answer; choose another one with a header:
  curl -H "Authorization: Bearer any" -H "Prefer: code=404" ${mock.url}/v2.01/any/sca/users/any/sca-status
Ctrl-C stops it.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void mock.close());
}

function readArguments() {
  const options = {
    port: { type: "string" },
    dynamic: { type: "boolean" },
    spec: { type: "string" },
    help: { type: "boolean" },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new MockError(`${(error as Error).message}\n\n${usage}`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new MockError(`"${text}" is not a port: give --port (or MANGOPAY_SCA_MOCK_PORT) a number from 0 to 65535.`);
}
