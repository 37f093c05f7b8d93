import { createScaClient } from "@mangopay-sca/client";
import { undiciTransport } from "@mangopay-sca/client/undici";

// Compiles: a transport that is closed when the block ends, with options that may be missing
export async function throughProxy(proxy: string | undefined, ca: string | undefined): Promise<boolean> {
  await using transport = undiciTransport({
    proxy,
    tls: { ca },
    connections: undefined,
    keepAliveTimeoutMs: undefined,
  });
  const sca = createScaClient({ clientId: "platform", apiKey: "secret", fetch: transport.fetch });
  return (await sca.users.scaStatus("user_1")).IsEnrolled;
}

// Does not compile: a certificate as bytes
export const bytes = (cert: Uint8Array) =>
  // @ts-expect-error PEM is text
  undiciTransport({ tls: { cert } });
