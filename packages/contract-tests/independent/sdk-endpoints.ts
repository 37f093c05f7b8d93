import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
/** The SDK's own table: a name, and the path and the method of the call. */
const endpoints = require("mangopay4-nodejs-sdk/lib/apiMethods.js") as Record<string, [path: string, method: string]>;

const plain = (path: string) =>
  path.replaceAll(/\$?\{\w+\}|\/v2\.01(?=\/)/g, (part) => (part[0] === "/" ? "/{}" : "{}"));

/** The name under which the official SDK has a call, or undefined where it cannot make it. */
export function sdkEndpoint(method: string, path: string): string | undefined {
  return Object.entries(endpoints).find(([, [its, verb]]) => verb === method && plain(its) === plain(path))?.[0];
}
