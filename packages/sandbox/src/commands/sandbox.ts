import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readPort, UsageError } from "@mangopay-sca/contract/command-line";
import { controlPath } from "../control/path.js";
import { PortTakenError } from "../node/serve-error.js";
import { type ServeOptions, serveSandbox } from "../node/serve-sandbox.js";
import { createSandbox } from "../sandbox.js";
import { loadUsers, SeedError } from "../seed/load-users.js";
import { readFlags, readSeedFile, readSettings } from "./settings.js";
import type { Terminal } from "./terminal.js";
import { usage, variable } from "./usage.js";

/** Serves a sandbox, prints where it is and how to begin, and closes it when it is interrupted. */
export async function sandbox(args: string[], { print, complain, interrupted }: Terminal): Promise<void> {
  const flags = readFlags(args);
  if (flags.help) return print(usage);
  if (flags.version) return print(version());
  const { host, quiet, "seed-file": seedFile, "api-key": apiKey, "client-id": clientId } = flags;
  const port = readPort(flags.port, variable, 4020);
  const made = createSandbox({
    ...readSettings(flags),
    onError: (error) => complain(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  const ids = seedFile === undefined ? [] : await load(made, seedFile, clientId, apiKey);
  const served = await serve(made, { port, ...(host === undefined ? {} : { host }) });
  print(quiet ? served.url : greeting(served.url, clientId ?? "acme", apiKey ?? "any", ids));
  if (!interrupted.aborted) await once(interrupted, "abort");
  await served.close();
  await made.close();
}

async function load(made: ReturnType<typeof createSandbox>, path: string, clientId?: string, apiKey?: string) {
  const data = await readSeedFile(path);
  if ((await made.users.list({ take: 0 })).total > 0) return [];
  try {
    return await loadUsers(made, data, { clientId, apiKey });
  } catch (error) {
    if (error instanceof SeedError) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}

async function serve(made: ReturnType<typeof createSandbox>, options: ServeOptions) {
  try {
    return await serveSandbox(made, options);
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    throw new PortTakenError(error.port, `choose another one with --port or ${variable}`);
  }
}

function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return manifest.version;
}

const owner = JSON.stringify({
  UserCategory: "OWNER",
  TermsAndConditionsAccepted: true,
  FirstName: "Alex",
  LastName: "Smith",
  Email: "alex.smith@example.com",
  Birthday: 652117514,
  Nationality: "FR",
  CountryOfResidence: "FR",
});

const greeting = (url: string, clientId: string, apiKey: string, ids: readonly string[]): string =>
  `Sandbox of the Mangopay SCA API on ${url}
Window on it, in a browser: ${url}${controlPath}/
${ids.map((id) => `\nUser ${id}`).join("")}
To begin, get a token, then create an Owner: the response has the link to the hosted page.
  TOKEN=$(curl -s -u ${clientId}:${apiKey} -d grant_type=client_credentials ${url}/v2.01/oauth/token | grep -o '[0-9a-f]\\{32\\}')
  curl -H "Authorization: Bearer $TOKEN" --json '${owner}' ${url}/v2.01/${clientId}/sca/users/natural

To advance the clock:
  curl --json '{"advance":"10m"}' ${url}${controlPath}/clock
It is our reading of Mangopay's documents, and not Mangopay's. Ctrl-C stops it.`;
