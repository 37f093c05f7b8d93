// npm run mock: builds the mock server and starts its command line.
import { turbo } from "./turbo.ts";

if ((await turbo("build", "--filter=@mangopay-sca/mock", "--output-logs=errors-only")) !== 0) process.exit(1);
await import("../packages/mock/dist/cli.js");
