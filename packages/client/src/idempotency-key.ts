import { ScaRequestError } from "./errors.js";

/** A key that the API accepts: 16 to 36 letters, digits and dashes. `given` is checked, else a UUID is made. */
export function idempotencyKey(given: string | undefined): string {
  if (given === undefined) return makeUuid();
  if (/^[A-Za-z0-9-]{16,36}$/.test(given)) return given;
  throw new ScaRequestError(`An idempotencyKey has 16 to 36 letters, digits or dashes; "${given}" does not.`);
}

/** crypto.randomUUID is missing in browsers outside secure contexts. */
function makeUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
