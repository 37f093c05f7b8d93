import type { IncomingMessage } from "node:http";
import type { Choice } from "./prism.js";

/**
 * The answer that a request asks for in Prism's way: `Prefer: code=404, example=notFound, dynamic=true, seed=1`, or the
 * same as `__code` and so on in the query. Undefined when it does not ask; a code that is no status is NaN.
 */
export function readPrefer({ headers, url = "/" }: IncomingMessage): Choice | undefined {
  const header = String(headers.prefer ?? "");
  const pairs = [...header.matchAll(/(code|example|dynamic|seed)\s*=\s*"?([^",;\s]+)"?/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  const query = url.includes("__")
    ? [...new URL(url, "http://localhost").searchParams].map(([name, value]) => [name.replace(/^__/, ""), value])
    : [];
  const { code, example, dynamic, seed } = Object.fromEntries([...query, ...pairs]) as Record<
    string,
    string | undefined
  >;
  if (!code && !example && !dynamic && !seed) return undefined;
  return {
    code: code === undefined ? undefined : /^\d{3}$/.test(code) ? Number(code) : Number.NaN,
    exampleKey: example,
    ...(dynamic === undefined ? {} : { dynamic: dynamic === "true" }),
    seed,
  };
}
