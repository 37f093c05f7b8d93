// npm run docs: builds the documentation site and serves it.
import { parseArgs } from "node:util";
import { readPort, runCommand, untilStopped } from "./command.ts";
import { serveDocs } from "./serve-docs.ts";
import { turbo } from "./turbo.ts";

await runCommand(async () => {
  const { values } = parseArgs({ options: { port: { type: "string" } } });
  const port = readPort("port", values.port, "MANGOPAY_SCA_DOCS_PORT", 4030);
  if ((await turbo("build", "--filter=@mangopay-sca/docs", "--output-logs=errors-only")) !== 0) process.exit(1);
  const docs = await serveDocs(port, "port");
  console.log(`Documentation on ${docs.url}\nCtrl-C stops it.`);
  await untilStopped();
  await docs.close();
});
