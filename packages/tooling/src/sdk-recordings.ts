import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A request that an official SDK really sent; `recordings/README.md` says how it was recorded. */
export interface SdkRequest {
  /** The operation that was to be made and, where it is made twice, with what: `updateHook with all that was read`. */
  call: string;
  method: string;
  url: string;
  /** As they were on the wire, without Host. */
  headers: [name: string, value: string][];
  body: string;
}

const folder = join(import.meta.dirname, "../recordings");
/** Recordings keep the scheme alone. */
const credentials = { Basic: btoa("a-client:a-key"), bearer: "094696b3724d4aa5a182eac360dcd537" };

/** The languages of the recordings: `php`. */
export const sdkLanguages: string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".ndjson"))
  .map((file) => file.slice(0, -".ndjson".length))
  .sort();

/** What the SDK of a language sent, with credentials again. */
export function sdkRequests(language: string): SdkRequest[] {
  const lines = readFileSync(join(folder, `${language}.ndjson`), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => {
    const { call, request } = JSON.parse(line) as { call: string; request: Omit<SdkRequest, "call"> };
    const headers = request.headers.map(([name, value]): [string, string] => [name, withCredentials(value)]);
    return { call, ...request, headers };
  });
}

const withCredentials = (value: string) =>
  value.replace(
    /^(Basic|bearer) \[REDACTED\]$/,
    (_, scheme: keyof typeof credentials) => `${scheme} ${credentials[scheme]}`,
  );
