import { PortTakenError, startMock } from "@mangopay-sca/mock";
import { readPort, runCommand, untilStopped } from "./command.ts";
import { demonstrate } from "./demonstrate.ts";
import { serveDocs } from "./serve-docs.ts";

interface ServeOptions {
  once?: boolean;
  "mock-port"?: string;
  "docs-port"?: string;
}

/** Serves what was built, shows an enrollment through the client, and waits for Ctrl-C unless `once`. */
export function serve(options: ServeOptions): Promise<void> {
  return runCommand(async () => {
    const mockPort = readPort("mock-port", options["mock-port"], "MANGOPAY_SCA_MOCK_PORT", 4010);
    const docsPort = readPort("docs-port", options["docs-port"], "MANGOPAY_SCA_DOCS_PORT", 4030);
    const running: { close(): Promise<void> }[] = [];
    try {
      const docs = await serveDocs(docsPort, "docs-port");
      running.push(docs);
      const mock = await startMock({ port: mockPort }).catch((error: unknown) => {
        if (!(error instanceof PortTakenError)) throw error;
        throw new PortTakenError(
          mockPort,
          "choose another one for the mock with --mock-port or MANGOPAY_SCA_MOCK_PORT",
        );
      });
      running.push(mock);
      console.log(`\nAn enrollment through the client, against the mock on ${mock.url}:\n`);
      await demonstrate({ clientId: "any", apiKey: "any", baseUrl: mock.url }, "user_m_01JF7AP1M46TR0JH7WBGPWK7D7");
      console.log(`\nMock           ${mock.url}\nDocumentation  ${docs.url}`);
      if (options.once) return;
      console.log("\nCtrl-C stops both.");
      await untilStopped();
    } finally {
      await Promise.all(running.map((server) => server.close()));
    }
  });
}
