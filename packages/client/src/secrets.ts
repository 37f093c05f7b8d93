/** Keeps secrets out of whatever a server makes this client say, in errors and to loggers. */
export interface Secrets {
  add(secret: string): void;
  /** The text without any secret that was ever added. */
  redact(text: string): string;
  /** The same for every string inside a JSON value. */
  redactIn<Value>(value: Value): Value;
}

/** How many bearer tokens are remembered; the fixed secrets always are. */
const remembered = 8;

export function createSecrets(...fixed: string[]): Secrets {
  const tokens: string[] = [];
  const redact = (text: string) =>
    [...fixed, ...tokens].reduce((clean, secret) => clean.replaceAll(secret, "[redacted]"), text);
  const redactIn = <Value>(value: Value): Value => {
    if (typeof value === "string") return redact(value) as Value;
    if (Array.isArray(value)) return value.map(redactIn) as Value;
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, member]) => [redact(key), redactIn(member)]);
    return Object.fromEntries(entries) as Value;
  };
  return {
    add(secret) {
      if (secret === "" || tokens.includes(secret)) return;
      tokens.push(secret);
      if (tokens.length > remembered) tokens.shift();
    },
    redact,
    redactIn,
  };
}
