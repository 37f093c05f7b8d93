import { isParameter, type OperationObject, type PathItem, valueAt } from "@mangopay-sca/spec/model";
import { rename } from "../mutant.ts";
import { type Change, leftOut, type Operators, set } from "./operators.ts";
import { operations } from "./places.ts";

const methods = ["get", "put", "post", "delete", "patch"];

/** Mistakes in how operations and notifications are called and found. */
export const pathOperators: Operators<PathItem> = {
  "change a path": (item, at) => {
    const [parent = "", name = ""] = split(at);
    return otherPaths(name).map((other) => [other, ...rename(parent, name, other, item)]);
  },
  "drop a path": (_, at) => [["", { pointer: at }]],
};

export const operationOperators: Operators<OperationObject> = {
  "change a method": (operation, at, spec) => {
    const [parent = "", method = ""] = split(at);
    return methods
      .filter((other) => valueAt(spec, `${parent}/${other}`) === undefined)
      .slice(0, 2)
      .map((other) => [other, ...rename(parent, method, other, operation)]);
  },
  "drop an operation": (_, at) => [["", { pointer: at }]],
  "change an operationId": ({ operationId = "" }, at) =>
    [`${operationId}s`, operationId.charAt(0).toUpperCase() + operationId.slice(1)].map((other) => [
      other,
      set(at, "operationId", other),
    ]),
  "flip deprecated": ({ deprecated }, at) => [["", set(at, "deprecated", deprecated ? undefined : true)]],
  "flip x-undocumented": (operation, at) => [
    ["", set(at, "x-undocumented", Reflect.has(operation, "x-undocumented") ? undefined : true)],
  ],
  "change a security": ({ security }, at) =>
    ([[{ basicAuth: [] }], [{ bearerAuth: [] }], [{ basicAuth: [] }, { bearerAuth: [] }], [{}], []] as object[])
      // What holds for all is written once.
      .filter((other) => JSON.stringify(other) !== JSON.stringify(security ?? [{ bearerAuth: [] }]))
      .map((other) => [JSON.stringify(other), set(at, "security", other)]),
  "drop a security": ({ security }, at) => (security?.length ? [["", set(at, "security", undefined)]] : []),
  "change the events of an operation": (operation, at) => {
    const events: unknown = Reflect.get(operation, "x-notifications");
    if (!Array.isArray(events)) return [];
    return [
      ...leftOut(events).map(([event, others]): Change => [`without ${event}`, set(at, "x-notifications", others)]),
      ["with USER_KYC_RENEWED", set(at, "x-notifications", [...events, "USER_KYC_RENEWED"])],
    ];
  },
  "swap two bodies": (operation, at, spec) => {
    const next = operations(spec)[operations(spec).findIndex((one) => one.at === at) + 1];
    return ["/requestBody", "/responses/200"].flatMap((part): Change[] => {
      const [one, other] = [operation, next?.node].map((node) => node && valueAt(node, part));
      const isSwapped = one && other && JSON.stringify(one) !== JSON.stringify(other);
      return isSwapped && next
        ? [[part, { pointer: at + part, value: other }, { pointer: next.at + part, value: one }]]
        : [];
    });
  },
};

/** A segment misspelt, left out or added, and another version; a notification under another name. */
function otherPaths(path: string): string[] {
  if (!path.startsWith("/")) return [`${path}s`];
  const segments = path.split("/");
  const words = segments.flatMap((segment, n) => (n > 1 && segment !== "" && !isParameter(segment) ? [n] : []));
  return [
    ...words.map((n) => segments.with(n, misspelt(segments[n] ?? "")).join("/")),
    ...words.map((n) => segments.toSpliced(n, 1).join("/")),
    path.replace("v2.01", "v2"),
    `${path}/`,
  ];
}

const misspelt = (word: string) => (word.endsWith("s") ? word.slice(0, -1) : `${word}s`);

/** The pointer of the parent, and the name in it. */
function split(at: string): string[] {
  const end = at.lastIndexOf("/");
  return [
    at.slice(0, end),
    at
      .slice(end + 1)
      .replaceAll("~1", "/")
      .replaceAll("~0", "~"),
  ];
}
