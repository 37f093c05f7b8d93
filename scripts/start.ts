// npm start: lints the spec, generates, builds, serves mock and docs, and enrolls a user through the client.
import { Problem } from "@mangopay-sca/tooling/problem";
import { isFree, portTaken, readOptions, readPort, runCommand } from "./command.ts";
import { turboQuietly } from "./turbo.ts";

const usage = `Usage: npm start -- [--once] [--mock-port 4010] [--docs-port 4030]

  --once       exit after the demonstration
  --mock-port  port of the mock server; also MANGOPAY_SCA_MOCK_PORT
  --docs-port  port of the documentation; also MANGOPAY_SCA_DOCS_PORT`;

await runCommand(async () => {
  const options = readOptions(
    {
      once: { type: "boolean" },
      help: { type: "boolean" },
      "mock-port": { type: "string" },
      "docs-port": { type: "string" },
    },
    usage,
  );
  if (options.help) return console.log(usage);
  const mockPort = readPort("mock-port", options["mock-port"], "MANGOPAY_SCA_MOCK_PORT", 4010);
  const docsPort = readPort("docs-port", options["docs-port"], "MANGOPAY_SCA_DOCS_PORT", 4030);
  if (mockPort === docsPort && mockPort !== 0) {
    throw new Problem(`Both servers were given port ${mockPort}: change --mock-port or --docs-port.`);
  }
  // Checked before the build; the servers check again.
  if (!(await isFree(mockPort))) throw portTaken(mockPort, "mock", "mock-port", "MANGOPAY_SCA_MOCK_PORT");
  if (!(await isFree(docsPort))) throw portTaken(docsPort, "docs", "docs-port", "MANGOPAY_SCA_DOCS_PORT");
  await turboQuietly("Linting the spec and generating from it", "lint", "lint:code", "lint:imports", "generate");
  await turboQuietly("Building the packages and the documentation", "build");
  // Imported only now that it is built.
  const { serve } = await import("./serve.ts");
  await serve({ once: options.once ?? false, mockPort, docsPort });
});
