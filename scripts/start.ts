// npm start: lints the spec, generates, builds, serves mock and docs, and enrolls a user through the client.
import { parseArgs } from "node:util";
import { turbo } from "./turbo.ts";

const usage = `Usage: npm start -- [--once] [--mock-port 4010] [--docs-port 4030]

  --once       exit after the demonstration
  --mock-port  port of the mock server; also MANGOPAY_SCA_MOCK_PORT
  --docs-port  port of the documentation; also MANGOPAY_SCA_DOCS_PORT`;

const options = readArguments();
if (options.help) {
  console.log(usage);
} else {
  console.log("Linting the spec, generating from it, building the packages and the documentation ...");
  // What is served below is built here, so it can only be imported afterwards.
  for (const tasks of [["lint", "lint:code", "generate"], ["build"]]) {
    const code = await turbo(...tasks, "--output-logs=errors-only");
    if (code !== 0) process.exit(code);
  }
  const { serve } = await import("./serve.ts");
  await serve(options);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        once: { type: "boolean" },
        help: { type: "boolean" },
        "mock-port": { type: "string" },
        "docs-port": { type: "string" },
      },
    });
    // Said before anything is built; the servers say it again for the environment's variables.
    for (const flag of ["mock-port", "docs-port"] as const) {
      const port = values[flag];
      if (port !== undefined && !(/^\d+$/.test(port) && Number(port) <= 65_535)) {
        throw new Error(`"${port}" is not a port: give --${flag} a number from 0 to 65535.`);
      }
    }
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(1);
  }
}
