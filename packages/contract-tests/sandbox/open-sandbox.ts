import { createSandbox, type Sandbox, type SandboxOptions } from "@mangopay-sca/sandbox";
import { serveSandbox } from "@mangopay-sca/sandbox/node";
import { expect, onTestFinished } from "vitest";

/** A sandbox of the test's own on a port, and its control API. */
export async function openSandbox(options: SandboxOptions = {}) {
  const sandbox: Sandbox = createSandbox({ ...options, onError: (error) => expect.fail(String(error)) });
  const { url, close } = await serveSandbox(sandbox);
  onTestFinished(async () => {
    await close();
    await sandbox.close();
  });
  /** POSTs to the control API: `control("sessions/TOKEN", { outcome: "validated" })`. */
  async function control(path: string, body: object): Promise<unknown> {
    const response = await fetch(`${url}/__sandbox/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    expect(response.status, `POST ${path}: ${text}`).toBeLessThan(300);
    return text === "" ? undefined : JSON.parse(text);
  }
  /** The person does on the hosted page what its link asks for. */
  const complete = (link: string, consents: object = {}) =>
    control(`sessions/${new URL(link).searchParams.get("token")}`, { outcome: "validated", consents });
  return { sandbox, url, control, complete };
}
