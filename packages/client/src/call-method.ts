import { unwrap, unwrapEmpty } from "./answer.js";
import type { CallInit } from "./call.js";
import type { CallOptions } from "./call-options.js";
import type { Send } from "./http.js";
import type { Operation } from "./operations.js";
import { scaPromise } from "./sca-promise.js";

/** A method that makes `operation`: the values of its path, then its body if it has one, then options. */
export function callMethod(send: Send, [, method, path, takesBody]: Operation) {
  const names = path.match(/[^{}]+(?=\})/g)?.filter((name) => name !== "ClientId") ?? [];
  const label = `${method} ${path}`;
  return (...args: unknown[]) => {
    const values: Record<string, unknown> = {};
    for (const name of names) values[name] = args.shift();
    const body = takesBody ? { body: args.shift() } : {};
    const init: CallInit = { ...(args[0] as CallOptions | undefined), ...body, params: { path: values } };
    return scaPromise(send(method, path, init), (answer) =>
      method === "DELETE" ? unwrapEmpty(answer, label) : unwrap<unknown>(answer, label),
    );
  };
}
