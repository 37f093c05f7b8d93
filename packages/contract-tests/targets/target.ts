import { startMock } from "@mangopay-sca/mock";
import { createSandbox } from "@mangopay-sca/sandbox";
import { serveSandbox } from "@mangopay-sca/sandbox/node";

/** A server that the suite can be run against. */
export interface Target {
  name: string;
  url: string;
  clientId: string;
  apiKey: string;
  close(): Promise<void>;
}

/** Why there is nothing to run against. */
export interface Unavailable {
  skipped: string;
}

const nothing = async () => {};

/**
 * The target that CONTRACT_TARGET names: `mock` (the default), `sandbox` (ours: one of its own, or that at
 * MANGOPAY_SCA_SANDBOX_URL) or `live` (Mangopay's own Sandbox, or MANGOPAY_BASE_URL, with MANGOPAY_CLIENT_ID and MANGOPAY_API_KEY).
 * Throws for another name.
 */
export async function openTarget(environment: NodeJS.ProcessEnv): Promise<Target | Unavailable> {
  const name = environment.CONTRACT_TARGET ?? "mock";
  const clientId = environment.MANGOPAY_CLIENT_ID;
  const apiKey = environment.MANGOPAY_API_KEY;
  if (name === "mock") {
    const mock = await startMock();
    return { name, url: mock.url, clientId: "any", apiKey: "any", close: () => mock.close() };
  }
  if (name === "sandbox") {
    const url = environment.MANGOPAY_SCA_SANDBOX_URL;
    if (url === undefined) {
      const served = await serveSandbox(createSandbox());
      return { name, url: served.url, clientId: "any", apiKey: "any", close: served.close };
    }
    if (!(await responds(url)))
      return { skipped: `no sandbox responds at ${url}: start it, or unset MANGOPAY_SCA_SANDBOX_URL.` };
    return { name, url, clientId: clientId ?? "any", apiKey: apiKey ?? "any", close: nothing };
  }
  if (name === "live") {
    if (!clientId || !apiKey) {
      return { skipped: "the live API needs credentials: set MANGOPAY_CLIENT_ID and MANGOPAY_API_KEY." };
    }
    const url = environment.MANGOPAY_BASE_URL ?? "https://api.sandbox.mangopay.com";
    return { name, url, clientId, apiKey, close: nothing };
  }
  throw new Error(`CONTRACT_TARGET is "${name}": it can be mock, sandbox or live.`);
}

const responds = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(3_000) }).then(
    () => true,
    () => false,
  );
