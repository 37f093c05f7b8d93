// npm run mock: builds the mock server and starts its command line.
import { buildQuietly } from "./turbo.ts";

buildQuietly("mock");
await import("../packages/mock/dist/cli.js");
