import type { ScaClient, ScaList } from "@mangopay-sca/client";
import { methods } from "@mangopay-sca/client/operations";
import spec from "@mangopay-sca/spec";
import { operationsOf } from "@mangopay-sca/spec/model";
import type { Input } from "./arbitraries.ts";

type Method = (...args: unknown[]) => PromiseLike<unknown>;

/** The client's method for each operation. */
const rows = new Map(
  Object.entries(methods).flatMap(([group, names]) =>
    Object.entries<string>(names).map(([name, id]) => [id, { group, name }] as const),
  ),
);
const operations = new Map(operationsOf(spec).map((operation) => [operation.operationId, operation]));

/**
 * Calls an operation by the client's method as a user would: path parameters, body, options. Rejects for an
 * operation that the client does not have.
 */
export async function call(sca: ScaClient, operationId: string, input: Input): Promise<unknown> {
  const found = rows.get(operationId);
  const operation = operations.get(operationId);
  if (!found || !operation) throw new Error(`${operationId}: add its row to packages/client/src/operations.ts.`);
  const { group, name } = found;
  const method: unknown = Reflect.get(Reflect.get(sca, group), name);
  if (name === "list") return await page(method as Lists, input);
  const { method: verb, path, requestBody } = operation;
  const { idempotencyKey } = input;
  const isKeyed = verb === "POST" && group !== "auth" && idempotencyKey !== undefined;
  const values = [...path.matchAll(/\{(?!ClientId)(\w+)\}/g)].map(([, parameter = ""]) => input.path[parameter] ?? "");
  return await (method as Method)(
    ...values,
    ...(group !== "auth" && requestBody ? [input.body] : []),
    ...(isKeyed ? [{ idempotencyKey }] : []),
  );
}

type Lists = (options: object) => ScaList<unknown>;
function page(list: Lists, { query }: Input) {
  const date = (seconds: string | number | undefined) =>
    seconds === undefined ? {} : { date: new Date(Number(seconds) * 1000) };
  const before = date(query.BeforeDate).date;
  const after = date(query.AfterDate).date;
  const options = {
    ...(query.per_page === undefined ? {} : { perPage: query.per_page }),
    ...(query.Sort === undefined ? {} : { sort: query.Sort }),
    ...(query.EventType === undefined ? {} : { eventType: query.EventType }),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
  return list(options)
    .page(query.page as number | undefined)
    .then(({ items }) => items);
}
