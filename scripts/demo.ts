// npm run demo: enrolls a user and reads their SCA status, on Mangopay's Sandbox or any other server.
import { Problem } from "@mangopay-sca/tooling/problem";
import { readOptions, runCommand } from "./command.ts";
import { buildQuietly } from "./turbo.ts";

const usage = `Usage: MANGOPAY_CLIENT_ID=... MANGOPAY_API_KEY=... npm run demo -- --user user_m_... [--url http://127.0.0.1:4010]

Enrolls an Owner through the client and prints the link and the SCA status. Without --url it calls Mangopay's Sandbox.
The mock (npm run mock) accepts any credentials.`;

await runCommand(async () => {
  const { user, url, help } = readOptions(
    { user: { type: "string" }, url: { type: "string" }, help: { type: "boolean" } },
    usage,
  );
  if (help) return console.log(usage);
  if (!user) throw new Problem(`--user is required: give the Id of an Owner.\n\n${usage}`);
  if (url !== undefined && !(URL.canParse(url) && /^https?:/.test(url))) {
    throw new Problem(`--url must be an http(s) URL such as http://127.0.0.1:4010, not "${url}".`);
  }
  const credentials = { clientId: credential("MANGOPAY_CLIENT_ID"), apiKey: credential("MANGOPAY_API_KEY") };
  await buildQuietly("client", "mock");
  // Imported only now that it is built.
  const { createScaClient, ScaError } = await import("@mangopay-sca/client");
  const { demonstrate } = await import("./demonstrate.ts");
  await runCommand(
    () => demonstrate(createScaClient({ ...credentials, ...(url ? { baseUrl: url } : {}) }), user),
    ScaError,
  );
});

function credential(variable: string): string {
  const value = process.env[variable];
  if (!value)
    throw new Problem(
      `The demonstration needs credentials: set ${variable} in the environment. The mock accepts any value.`,
    );
  return value;
}
