import { createScaClient, ScaError } from "@mangopay-sca/client";
import { MockError, PortTakenError, startMock } from "@mangopay-sca/mock";
import { portTaken, runCommand, untilStopped } from "./command.ts";
import { demonstrateOnMock } from "./demonstrate.ts";
import { serveDocs } from "./serve-docs.ts";

interface ServeOptions {
  once: boolean;
  mockPort: number;
  docsPort: number;
}

/** Serves what was built, shows an enrollment through the client, and waits for Ctrl-C unless `once`. */
export async function serve({ once, mockPort, docsPort }: ServeOptions): Promise<void> {
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
    if (once) return;
    console.log(`\nMock           ${mock.url}\nDocumentation  ${docs.url}\n\nCtrl-C stops both.`);
    await untilStopped();
  };
  await runCommand(main, ScaError, MockError);
  await Promise.all(running.map((server) => server.close()));
}
