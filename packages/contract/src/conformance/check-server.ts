import { type Findings, finding, nothing, type Tools } from "./findings.js";
import type { Target } from "./target.js";

/** A call to another server than the API's is worth a note; one to this machine is a test. */
export function checkServer({ spec }: Tools, { origin, hostname }: Target): Findings {
  if (origin === "" || isLocal(hostname)) return nothing();
  const origins = (spec.servers ?? []).map(({ url }) => new URL(url).origin);
  if (origins.includes(origin)) return nothing();
  return { violations: [], notes: [finding("request", "url", `must begin with ${origins.join(" or ")}`)] };
}

const isLocal = (hostname: string) =>
  hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.") || hostname.endsWith(".localhost");
