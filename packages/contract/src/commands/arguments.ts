// What the command lines of our packages share. The mock imports it as @mangopay-sca/contract/command-line.
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { nearest, nearestOf } from "../near.js";

export { nearest } from "../near.js";

/** A command line that the person who wrote it can put right; the message says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const help = { help: { type: "boolean", short: "h" } } as const;

/** The options of a command that takes nothing else, with `help`. Throws UsageError, which shows the first lines of the usage. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  usage: string,
) {
  const { values, positionals } = readArguments(args, options, usage);
  const [other] = positionals;
  if (other !== undefined) throw misused(`Unexpected argument "${other}".`, usage);
  return values;
}

/** The options of a command with `help`, and its other arguments. Throws UsageError, as `readOptions` does. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  usage: string,
) {
  const known: ParseArgsOptionsConfig = { ...options, ...help };
  const seen = new Set<string>();
  for (const token of parseArgs({ args, options: known, strict: false, tokens: true }).tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) {
      throw misused(`Unknown option ${rawName}${didYouMean(name, Object.keys(known), "--")}`, usage);
    }
    const isMissing = value === undefined || (!inlineValue && value.length > 1 && value.startsWith("-"));
    if (seen.has(name) && !option.multiple) throw misused(`${rawName} is given twice.`, usage);
    seen.add(name);
    if (option.type === "string" && isMissing) throw misused(`${rawName} needs a value.`, usage);
    if (option.type === "boolean" && value !== undefined) throw misused(`${rawName} takes no value.`, usage);
  }
  return parseArgs({ args, options: { ...options, ...help }, allowPositionals: true });
}

/** Port from the flag, the environment variable or the default. */
export function readPort(given: string | undefined, variable: string, fallback: number): number {
  const text = given ?? process.env[variable] ?? String(fallback);
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`"${text}" is not a port: give --port (or ${variable}) a number from 0 to 65535.`);
}

/** The value of an option that takes one of a few. Throws UsageError with the nearest of them. */
export function oneOf<const Values extends readonly string[]>(
  name: string,
  value: string,
  values: Values,
): Values[number] {
  if (values.includes(value)) return value;
  throw new UsageError(`--${name} must be one of ${values.join(", ")}${nearest(value, values)}.`);
}

/** Both commands: a report without a format would be a guess. */
export const fileNeedsFormat = "--report-file requires --report: give the report a format, such as junit.";

/** The end of a sentence about an unknown name: the one that was probably meant, if any. */
export function didYouMean(name: string, names: readonly string[], prefix = ""): string {
  const meant = nearestOf(name, names);
  return meant === undefined ? "." : `; did you mean ${prefix}${meant}?`;
}

const misused = (sentence: string, usage: string) => new UsageError(`${sentence}\n\n${usage.split("\n\n")[0]}`);
