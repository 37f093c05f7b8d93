import { type Answer, type Call, type Handler, ok } from "../call.js";
import { Refusal } from "../refusal.js";
import type { ResponseRecord } from "../store/records.js";

const rememberedMs = 24 * 3_600_000;

/** The key under which the response of a call is remembered; undefined where the operation takes none, or none was sent. */
export function idempotencyKey({ operation, headers }: Call): string | undefined {
  const takesKey = operation.parameters.some(({ in: where, name }) => where === "header" && name === "Idempotency-Key");
  return takesKey ? headers["idempotency-key"] : undefined;
}

/** Throws Refusal for a key that was used within the last 24 hours, whatever became of that call. */
export async function refuseUsedKey(call: Call, key: string): Promise<void> {
  if (await rememberedResponse(call, key)) throw new Refusal("idempotent_creation_conflict");
}

/** Keeps the response of a call for those 24 hours. */
export function remember({ unit, clientId, services, url }: Call, key: string, { status, body }: Answer): void {
  const { clock } = services;
  unit.put("responses", {
    clientId,
    id: key,
    date: clock.seconds(),
    expiresAt: clock.now() + rememberedMs,
    status,
    contentType: "application/json; charset=utf-8",
    url: url.href,
    text: body === undefined ? "" : JSON.stringify(body),
  });
}

/** viewApiResponse. */
export const viewApiResponse: Handler = async (call) => {
  const found = await rememberedResponse(call, call.path.IdempotencyKey ?? "");
  if (!found) throw new Refusal("ressource_not_found");
  return ok({
    StatusCode: String(found.status),
    ContentLength: String(new TextEncoder().encode(found.text).length),
    ContentType: found.contentType,
    Date: new Date(found.date * 1000).toUTCString(),
    RequestURL: found.url,
    Resource: found.text === "" ? null : JSON.parse(found.text),
  });
};

async function rememberedResponse(
  { unit, clientId, services }: Call,
  key: string,
): Promise<ResponseRecord | undefined> {
  const found = await unit.get("responses", clientId, key);
  return found && found.expiresAt > services.clock.now() ? found : undefined;
}
