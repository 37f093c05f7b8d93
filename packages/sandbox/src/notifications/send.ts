import type { EventRecord } from "../store/records.js";

/** How long a receiver has for its 200. */
const limitMs = 2_000;

/** Sends a notification: the global fetch, or whatever stands in its place. */
export type Send = (request: Request) => Promise<Response>;

export const succeeded = "200";

/** The address of a notification: that of the hook, with the three parameters. */
export function addressOf(url: string, { eventType, resourceId, date }: EventRecord): string {
  const address = new URL(url);
  const parameters = { EventType: eventType, RessourceId: resourceId, Date: String(date) };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.append(name, value);
  return address.href;
}

/** Sends one notification; never rejects. Resolves to the status that came back, or to what came in its place. */
export async function attempt(send: Send, url: string, event: EventRecord): Promise<string> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => {
      resolve(`no response within ${limitMs / 1000} s`);
      abort.abort();
    }, limitMs);
  });
  try {
    return await Promise.race([statusOf(send, addressOf(url, event), abort.signal), late]);
  } catch (error) {
    return reasonOf(error);
  } finally {
    clearTimeout(timer);
  }
}

/** A redirect is not followed, so it is not the 200 that is asked for. */
async function statusOf(send: Send, address: string, signal: AbortSignal): Promise<string> {
  const response = await send(new Request(address, { redirect: "manual", signal }));
  await response.body?.cancel();
  return String(response.status);
}

/** Why there was no response; fetch keeps that in the cause of its error. */
function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown } };
  return `no response: ${cause?.code ?? (error instanceof Error ? error.message : String(error))}`;
}
