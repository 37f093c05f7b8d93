import type { Clock } from "./clock/clock.js";
import type { Random } from "./random.js";

/** Ids in the forms that the API's pages show. */
export interface Ids {
  /** A prefix and a ULID: `user_m_01J82SPSKW53XZM936PDVN76W0`. */
  object(prefix: string): string;
  /** 32 hexadecimal digits: a token of a session or of OAuth. */
  token(): string;
  /** The Id of an error: a UUID. */
  uuid(): string;
}

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const hexadecimal = "0123456789abcdef";

export function createIds(clock: Clock, random: Random): Ids {
  const hex = (count: number) => random.text(hexadecimal, count);
  return {
    object: (prefix) => `${prefix}${ulidTime(clock.now())}${random.text(crockford, 16)}`,
    token: () => hex(32),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${random.text("89ab", 1)}${hex(3)}-${hex(12)}`,
  };
}

/** The first ten characters of a ULID: milliseconds in base 32. */
function ulidTime(time: number): string {
  let text = "";
  for (let rest = Math.floor(time), n = 0; n < 10; n += 1, rest = Math.floor(rest / 32)) {
    text = crockford.charAt(rest % 32) + text;
  }
  return text;
}
