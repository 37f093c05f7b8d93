// npm start: lints the spec, generates, builds, serves mock, sandbox and docs, and enrolls a user on each server through the client.
import { Problem } from "@mangopay-sca/tooling/problem";
import { isFree, portTaken, readOptions, readPort, runCommand } from "./command.ts";
import { turboQuietly } from "./turbo.ts";

const usage = `Usage: npm start -- [--once] [--mock-port 4010] [--sandbox-port 4020] [--docs-port 4030]

  --once          exit after the demonstration
  --mock-port     port of the mock server; also MANGOPAY_SCA_MOCK_PORT
  --sandbox-port  port of the sandbox; also MANGOPAY_SCA_SANDBOX_PORT
  --docs-port     port of the documentation; also MANGOPAY_SCA_DOCS_PORT`;

/** Each server, with the flag and the variable that set its port, and the port otherwise. */
const servers = [
  ["mock", "mock-port", "MANGOPAY_SCA_MOCK_PORT", 4010],
  ["sandbox", "sandbox-port", "MANGOPAY_SCA_SANDBOX_PORT", 4020],
  ["docs", "docs-port", "MANGOPAY_SCA_DOCS_PORT", 4030],
] as const;

await runCommand(async () => {
  const options = readOptions(
    {
      once: { type: "boolean" },
      help: { type: "boolean" },
      "mock-port": { type: "string" },
      "sandbox-port": { type: "string" },
      "docs-port": { type: "string" },
    },
    usage,
  );
  if (options.help) return console.log(usage);
  const [mockPort = 0, sandboxPort = 0, docsPort = 0] = servers.map(([, flag, variable, port]) =>
    readPort(flag, options[flag], variable, port),
  );
  const ports = [mockPort, sandboxPort, docsPort];
  const twice = ports.find((port, n) => port !== 0 && ports.indexOf(port) !== n);
  if (twice !== undefined) throw new Problem(`Two servers were given port ${twice}: change one of their flags.`);
  // Checked before the build; the servers check again.
  for (const [n, [name, flag, variable]] of servers.entries()) {
    const port = ports[n] ?? 0;
    if (!(await isFree(port))) throw portTaken(port, name, flag, variable);
  }
  await turboQuietly("Linting the spec and generating from it", "lint", "lint:code", "lint:imports", "generate");
  await turboQuietly("Building the packages and the documentation", "build");
  // Imported only now that it is built.
  const { serve } = await import("./serve.ts");
  await serve({ once: options.once ?? false, mockPort, sandboxPort, docsPort });
});
