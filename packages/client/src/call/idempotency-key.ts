import { ScaRequestError } from "../errors.js";

/** 16 to 32 hexadecimal digits. crypto.randomUUID is missing in browsers outside secure contexts. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join("");

/** A key that the API accepts: 16 to 36 letters, digits and dashes. `given` is checked, else a random one is made. */
export function idempotencyKey(given: string | undefined): string {
  const key = given ?? randomId();
  if (/^[A-Za-z0-9-]{16,36}$/.test(key)) return key;
  throw new ScaRequestError(`An idempotencyKey has 16 to 36 letters, digits or dashes; "${key}" does not.`);
}
