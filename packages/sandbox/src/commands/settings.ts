import { readFile } from "node:fs/promises";
import { readOptions, UsageError } from "@mangopay-sca/contract/command-line";
import type { SandboxOptions } from "../sandbox.js";
import { openSqliteStore } from "../store/sqlite/sqlite.js";
import { usage } from "./usage.js";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

export const flagOptions = {
  port: text,
  host: text,
  seed: text,
  "seed-file": text,
  data: text,
  "client-id": text,
  "api-key": text,
  quiet: flag,
  version: flag,
} as const;

export const readFlags = (args: string[]) => readOptions(args, flagOptions, usage);
type Flags = ReturnType<typeof readFlags>;

/** What the flags say of the sandbox. Throws UsageError, and StoreError for a file that cannot be used. */
export function readSettings(flags: Flags): SandboxOptions {
  const { seed, data, "client-id": clientId, "api-key": apiKey } = flags;
  if (seed !== undefined && !/^\d{1,9}$/.test(seed)) {
    throw new UsageError(`"${seed}" is not a seed: give --seed a whole number of up to nine digits.`);
  }
  if ((clientId === undefined) !== (apiKey === undefined)) {
    throw new UsageError("--client-id and --api-key go together: give both, or none to let any credentials in.");
  }
  return {
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(data === undefined ? {} : { store: openSqliteStore(data) }),
    ...(clientId === undefined || apiKey === undefined ? {} : { clients: { [clientId]: apiKey } }),
  };
}

/** The value of a JSON file. Throws UsageError. */
export async function readSeedFile(path: string): Promise<unknown> {
  let content: string;
  try {
    content = await readFile(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path} cannot be read (${code}): give --seed-file the path of a JSON file.`);
  }
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${(error as Error).message}.`);
  }
}
