import type { OpenApiDocument } from "@mangopay-sca/spec/model";
import { type Findings, finding, nothing, type Tools } from "./findings.js";
import type { Target } from "./target.js";

/** A call to another server than the API's is worth a note; one to this machine is a test. */
export function checkServer({ spec }: Tools, target: Target): Findings {
  if (isLocal(target) || isServer(spec, target)) return nothing();
  return { violations: [], notes: [finding("request", "url", `must begin with ${originsOf(spec).join(" or ")}`)] };
}

/** Whether a call goes to a server that the spec names. */
export const isServer = (spec: OpenApiDocument, { origin }: Target): boolean => originsOf(spec).includes(origin);

/** Whether a call goes to this machine, or to a server that is not recorded. */
export const isLocal = ({ origin, hostname }: Target): boolean =>
  origin === "" ||
  hostname === "localhost" ||
  hostname === "[::1]" ||
  hostname.startsWith("127.") ||
  hostname.endsWith(".localhost");

const originsOf = ({ servers = [] }: OpenApiDocument) => servers.map(({ url }) => new URL(url).origin);
