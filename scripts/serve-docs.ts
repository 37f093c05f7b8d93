import { fileURLToPath } from "node:url";
import { serveFolder } from "@mangopay-sca/tooling/serve-folder";
import { portTaken } from "./command.ts";

const folder = fileURLToPath(new URL("../packages/docs/dist", import.meta.url));

/** Serves the built documentation site; `flag` is the command line's name for the port. */
export async function serveDocs(port: number, flag: string) {
  try {
    return await serveFolder(folder, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw portTaken(port, "docs", flag, "MANGOPAY_SCA_DOCS_PORT");
  }
}
