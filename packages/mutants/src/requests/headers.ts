import type { Mistake, Mistakes } from "./mistakes.ts";

/** Mistakes in the headers of a request. */
export const headerMistakes: Mistakes = {
  "drop a header": each((name) => [["", { [name]: undefined }]]),
  "send a header twice": each((name, value) => [["", { [name]: `${value}, ${value}` }]]),
  "misspell a header": each((name, value) => [["", { [name]: undefined, [name.replace("-", "")]: value }]]),
  "send another value of a header": each((name, value) =>
    (others[name]?.(value) ?? []).map((other): [string, Headers] => [other, { [name]: other }]),
  ),
  "add a header": ({ request: { headers } }) =>
    [
      ["accept", "text/html"],
      ["user-agent", "curl/8"],
      ["x-http-method-override", "PUT"],
      ["idempotency-key", "0193cf51-ed36-7151-a0cb-1c59def21e13"],
      ["content-type", "application/json"],
    ].flatMap(([name = "", value = ""]): Mistake[] =>
      name in headers ? [] : [[name, { headers: { ...headers, [name]: value } }]],
    ),
};

type Headers = Record<string, string | undefined>;

const others: Record<string, (value: string) => string[]> = {
  authorization: (value) => [
    value.startsWith("Basic") ? value.replace("Basic", "Bearer") : value.replace("Bearer", "Basic"),
    value.replace(" ", ""),
    value.replace(/ .*/, ""),
    value.replace(/ .*/, " undefined"),
    value.replace(/^\w+/, "Digest"),
    `${value}x`,
  ],
  "content-type": (value) => [
    value.includes("form") ? "application/json" : "application/x-www-form-urlencoded",
    "text/plain",
    "application/xml",
    "multipart/form-data",
  ],
  "idempotency-key": (value) => [
    value.slice(0, 15),
    `${value}0`,
    value.replaceAll("-", "_"),
    value.replace(/.$/, "x"),
    "undefined",
  ],
};

/** Changes each header in some ways. */
function each(changes: (name: string, value: string) => [detail: string, Headers][]): Mistakes[string] {
  return ({ request: { headers } }) =>
    Object.entries(headers).flatMap(([name, value]) =>
      changes(name, value).map(
        ([detail, change]): Mistake => [`${name} ${detail}`.trimEnd(), { headers: defined({ ...headers, ...change }) }],
      ),
    );
}

const defined = (headers: Headers): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
