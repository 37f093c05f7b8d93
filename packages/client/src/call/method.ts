import type { CallOptions } from "./call.js";
import type { Operation } from "./operation.js";
import type { Run } from "./recover.js";
import { unwrap } from "./response.js";
import { scaPromise } from "./sca-promise.js";

/** A method that makes `operation`: the values of its path, then its body if it has one, then options. */
export function callMethod(run: Run, operation: Operation) {
  const names = operation.path.match(/(?<=\{)(?!ClientId)\w+/g) ?? [];
  return (...args: unknown[]) => {
    const path: Record<string, unknown> = {};
    for (const name of names) path[name] = args.shift();
    const body = operation.hasBody ? { body: args.shift() } : {};
    const options = args[0] as CallOptions | undefined;
    return scaPromise(run(operation, { ...options, ...body, params: { path } }), (received) =>
      unwrap<unknown>(received, operation),
    );
  };
}
