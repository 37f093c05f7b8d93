// npm run docs: builds the documentation site and serves it.
import { isFree, portTaken, readOptions, readPort, runCommand, untilStopped } from "./command.ts";
import { serveDocs } from "./serve-docs.ts";
import { buildQuietly } from "./turbo.ts";

await runCommand(async () => {
  const usage = "Usage: npm run docs -- [--port 4030]";
  const options = readOptions({ port: { type: "string" }, help: { type: "boolean" } }, usage);
  if (options.help) return console.log(usage);
  const port = readPort("port", options.port, "MANGOPAY_SCA_DOCS_PORT", 4030);
  if (!(await isFree(port))) throw portTaken(port, "docs", "port", "MANGOPAY_SCA_DOCS_PORT");
  await buildQuietly("docs");
  const docs = await serveDocs(port, "port");
  console.log(`Documentation on ${docs.url}\nCtrl-C stops it.`);
  await untilStopped();
  await docs.close();
});
