import { type HeaderLine, operations, type Rule, type WrittenOperation } from "./pages.ts";

/** Something that a page says, with the page. */
export interface Said<Value> {
  value: Value;
  page: string;
}

/** What the pages say of an operation, its own and those with rules. */
export interface ExpectedOperation {
  operationId: string;
  method: string;
  path: string;
  page: string;
  /** Whether only the official SDKs have it, of what is not deprecated. */
  isUndocumented: boolean;
  /** The page that calls it so. */
  deprecated: string | undefined;
  security: Said<string>;
  /** Names, with the page that has each. */
  parameters: Map<string, string>;
  /** The notifications that it sends at once. */
  sends: Said<string[]>;
  /** Undefined for an operation that takes no body. */
  request: { mediaType: Said<string>; examples: string[] } | undefined;
  responses: Map<string, ExpectedResponse>;
}

interface ExpectedResponse {
  page: string;
  /** Undefined for a response without a body. */
  mediaType: Said<string> | undefined;
  /** By name. */
  headers: Map<string, Said<HeaderLine>>;
  examples: string[];
}

/** Which operations a rule is for. */
const scopes: Record<
  string,
  (operation: { method: string; path: string; isList: boolean; hasToken: boolean }) => boolean
> = {
  "every call": () => true,
  "every call with a token": ({ hasToken }) => hasToken,
  "every call with an Id in its path": ({ path }) => /\{(?!ClientId\})/.test(path),
  "every POST with a token": ({ method, hasToken }) => method === "POST" && hasToken,
  "every list": ({ isList }) => isList,
};

export const isScope = (name: string): boolean => name in scopes;

function expect(operationId: string, written: WrittenOperation): ExpectedOperation {
  const { call, page, deprecated, list, parameters = [], request = [], responses } = written;
  const [method = "", path = ""] = call.split(" ");
  const said = <Value>(value: Value): Said<Value> => ({ value, page });
  const ownOrRuled = (own: string | undefined, key: "security" | "mediaType") =>
    own === undefined ? ruled(key) : said(own);
  const security = ownOrRuled(written.security, "security");
  const traits = { method, path, isList: list ?? false, hasToken: security.value === "bearer" };
  const rules = operations.rules.filter((rule) => scopes[rule.for]?.(traits));

  const response = (status: string, by: string, examples: string[]): [string, ExpectedResponse] => [
    status,
    {
      ...{ page: by, examples, headers: headersOf(rules, status) },
      mediaType: examples.length === 0 ? undefined : ruled("mediaType"),
    },
  ];
  const own = Object.entries(responses).map(([status, examples]) => response(status, page, examples));
  const byRules = rules.flatMap((rule) =>
    Object.entries(rule.responses ?? {})
      .filter(([status]) => !(status in responses))
      .map(([status, examples]) => response(status, rule.page, examples)),
  );
  const sending = operations.sends.find((one) => one.operations.includes(operationId));
  return {
    ...{ operationId, method, path, page, deprecated, security },
    isUndocumented: page.startsWith("node-sdk ") && deprecated === undefined,
    sends: { value: sending?.events ?? [], page: sending?.page ?? page },
    parameters: new Map([
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]): [string, string] => [name, page]),
      ...parameters.map((name): [string, string] => [name, page]),
      ...rules.flatMap((rule) => (rule.parameters ?? []).map((name): [string, string] => [name, rule.page])),
    ]),
    request: written.body && { mediaType: ownOrRuled(written.mediaType, "mediaType"), examples: request },
    responses: new Map([...own, ...byRules]),
  };
}

/** What the one rule about it says. */
function ruled(key: "security" | "mediaType"): Said<string> {
  const rule = operations.rules.find((one) => one[key] !== undefined);
  return { value: rule?.[key] ?? "", page: rule?.page ?? "" };
}

function headersOf(rules: Rule[], status: string): Map<string, Said<HeaderLine>> {
  const isSuccess = status.startsWith("2");
  return new Map(
    rules.flatMap(({ page, headers, headersOfSuccess }) =>
      Object.entries({ ...headers, ...(isSuccess ? headersOfSuccess : {}) }).map(
        ([name, value]): [string, Said<HeaderLine>] => [name, { value, page }],
      ),
    ),
  );
}

export const expectedOperations: readonly ExpectedOperation[] = Object.entries(operations.operations).map(
  ([operationId, written]) => expect(operationId, written),
);
