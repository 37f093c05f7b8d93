// Records the requests of an official SDK: `node record.ts LANGUAGE SDK_FOLDER`, with the language's runtime on the PATH. Where the
// SDKs come from and what is left out of a recording is in packages/tooling/recordings/README.md.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startMock } from "@mangopay-sca/mock";
import spec from "@mangopay-sca/spec";
import { repositoryRoot } from "@mangopay-sca/tooling/repository-root";
import { createDocumented } from "../src/documented.ts";
import { type RecordedExchange, startRecordingServer } from "./recording-server.ts";

const drivers: Record<string, [command: string, file: string]> = {
  php: ["php", "php.php"],
  python: ["python3", "python.py"],
  ruby: ["ruby", "ruby.rb"],
};
const [language = "", folder = ""] = process.argv.slice(2);
const driver = drivers[language];
if (!driver || folder === "") {
  console.error(`Say which SDK to record and where it is: node record.ts ${Object.keys(drivers).join("|")} FOLDER.`);
  process.exit(1);
}

const documented = createDocumented(spec);
const bodies = documented.operations.map(({ operationId }) => [operationId, documented.input(operationId).body]);
const owner = documented.examples.find((one) => one.operationId === "createNaturalUserSca" && one.name === "owner");
const mock = await startMock();
const server = await startRecordingServer(mock.url);
const [command, file] = driver;
const child = spawn(command, [join(import.meta.dirname, "drivers", file), folder], {
  stdio: ["pipe", "inherit", "inherit"],
  env: { ...process.env, TZ: "UTC" },
});
child.stdin.end(
  JSON.stringify({
    url: server.url,
    bodies: Object.fromEntries(bodies),
    owner: owner?.value,
    ...documented.input("viewHook").path,
  }),
);
const status = await new Promise((resolve) => child.on("close", resolve));
await server.close();
await mock.close();
if (status !== 0) {
  console.error(`The driver failed (${status}), so nothing was written: see its message above.`);
  process.exit(1);
}
const lines = server.exchanges.map((exchange) => `${JSON.stringify(withoutSecrets(exchange))}\n`);
writeFileSync(join(repositoryRoot, "packages/tooling/recordings", `${language}.ndjson`), lines.join(""));

function withoutSecrets({ call, request: { method, url, body }, rawHeaders }: RecordedExchange) {
  const headers = rawHeaders.flatMap((name, n) => (n % 2 === 0 ? [[name, masked(name, rawHeaders[n + 1] ?? "")]] : []));
  return { call, request: { method, url, headers: headers.filter(([name]) => name?.toLowerCase() !== "host"), body } };
}

/** Credentials without all but their scheme, and without the name of the machine, which the Ruby SDK sends. */
function masked(name: string, value: string): string {
  if (name.toLowerCase() === "authorization") return value.replace(/ .*/, " [REDACTED]");
  return value.replace(/"uname":"[^"]*"/, '"uname":"[REDACTED]"');
}
