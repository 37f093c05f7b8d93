import { unwrap, unwrapEmpty } from "./answer.js";
import type { CallInit } from "./call.js";
import type { CallOptions } from "./call-options.js";
import type { Send } from "./http.js";
import type { Operation } from "./operations.js";
import { scaPromise } from "./sca-promise.js";

/** A method that makes `operation`: the values of its path, then its body if it has one, then options. */
export function callMethod(send: Send, [, method, path, takesBody]: Operation) {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name]) =>
    name === undefined || name === "ClientId" ? [] : name,
  );
  return (...args: unknown[]) => {
    const values = Object.fromEntries(names.map((name, n) => [name, args[n]]));
    const rest = args.slice(names.length);
    const body = takesBody ? { body: rest.shift() } : {};
    const init: CallInit = { ...(rest[0] as CallOptions | undefined), ...body, params: { path: values } };
    return scaPromise(
      send(method, path, init).then((answer) => {
        const label = `${method} ${path}`;
        const data = method === "DELETE" ? unwrapEmpty(answer, label) : unwrap<unknown>(answer, label);
        return { data, response: answer.response, recovered: answer.recovered ?? false };
      }),
    );
  };
}
