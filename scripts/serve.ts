import { createScaClient, ScaError } from "@mangopay-sca/client";
import { MockError, PortTakenError, startMock } from "@mangopay-sca/mock";
import { createSandbox } from "@mangopay-sca/sandbox";
import { PortTakenError as SandboxPortTaken, ServeError, serveSandbox } from "@mangopay-sca/sandbox/node";
import { portTaken, runCommand, untilStopped } from "./command.ts";
import { demonstrateOnMock } from "./demonstrate.ts";
import { demonstrateOnSandbox } from "./demonstrate-on-sandbox.ts";
import { serveDocs } from "./serve-docs.ts";

interface ServeOptions {
  once: boolean;
  mockPort: number;
  sandboxPort: number;
  docsPort: number;
}

/** Serves what was built, shows an enrollment on each server through the client, and waits for Ctrl-C unless `once`. */
export async function serve({ once, mockPort, sandboxPort, docsPort }: ServeOptions): Promise<void> {
  const running: { close(): Promise<void> }[] = [];
  const main = async () => {
    const docs = await serveDocs(docsPort, "docs-port");
    running.push(docs);
    const mock = await startMock({ port: mockPort }).catch((error: unknown) => {
      if (!(error instanceof PortTakenError)) throw error;
      throw portTaken(mockPort, "mock", "mock-port", "MANGOPAY_SCA_MOCK_PORT");
    });
    running.push(mock);
    console.log(`\nAn enrollment through the client, against the mock:\n`);
    await demonstrateOnMock(createScaClient({ clientId: "any", apiKey: "any", baseUrl: mock.url }));
    const sandbox = createSandbox();
    running.push(sandbox);
    const served = await serveSandbox(sandbox, { port: sandboxPort }).catch((error: unknown) => {
      if (!(error instanceof SandboxPortTaken)) throw error;
      throw portTaken(sandboxPort, "sandbox", "sandbox-port", "MANGOPAY_SCA_SANDBOX_PORT");
    });
    running.push(served);
    console.log(`\nAn Owner from creation to the notification, on the sandbox:\n`);
    const sca = createScaClient({ clientId: "any", apiKey: "any", baseUrl: served.url });
    await demonstrateOnSandbox(sca, sandbox, new URL(served.url).host);
    if (once) return;
    console.log(`\nMock           ${mock.url}\nSandbox        ${served.url}/__sandbox/\nDocumentation  ${docs.url}`);
    console.log("\nCtrl-C stops them.");
    await untilStopped();
  };
  await runCommand(main, ScaError, MockError, ServeError);
  await Promise.all(running.map((server) => server.close()));
}
