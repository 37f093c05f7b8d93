/** What kind of value this is, in words that give nothing of it away: traffic holds secrets and personal data. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "string") return `a string of ${value.length} characters`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "number") return Number.isInteger(value) ? "an integer" : "a number with a fraction";
  if (typeof value === "object") return "an object";
  return `a ${typeof value}`;
}
