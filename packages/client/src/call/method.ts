import { unwrap } from "./answer.js";
import type { CallOptions } from "./call-options.js";
import type { Operation } from "./operations.js";
import { scaPromise } from "./sca-promise.js";
import type { Send } from "./send.js";

/** A method that makes `operation`: the values of its path, then its body if it has one, then options. */
export function callMethod(send: Send, operation: Operation) {
  const [, , path, takesBody] = operation;
  const names = path.match(/(?<=\{)(?!ClientId)\w+/g) ?? [];
  return (...args: unknown[]) => {
    const values: Record<string, unknown> = {};
    for (const name of names) values[name] = args.shift();
    const body = takesBody && { body: args.shift() };
    const init = { ...(args[0] as CallOptions | undefined), ...body, params: { path: values } };
    return scaPromise(send(operation, init), (answer) => unwrap<unknown>(answer, operation));
  };
}
