/** A secret shorter than this, as against a mock, is in every other text: taking it out would only spoil messages. */
const shortestSecret = 6;

/** A JSON value without any of the secrets, so that a server cannot make this client show them in errors and logs. */
export function redact<Value>(value: Value, secrets: readonly string[]): Value {
  const clean = (part: unknown): unknown => {
    if (typeof part === "string") {
      return secrets.reduce(
        (text, secret) => (secret.length < shortestSecret ? text : text.replaceAll(secret, "[redacted]")),
        part,
      );
    }
    if (Array.isArray(part)) return part.map(clean);
    if (typeof part !== "object" || part === null) return part;
    // A pair is cleaned as the array that it is: names of members are as public as values.
    return Object.fromEntries(Object.entries(part).map(clean) as [string, unknown][]);
  };
  return clean(value) as Value;
}
