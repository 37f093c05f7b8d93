import type { Schema } from "@mangopay-sca/spec/model";
import { describe, test } from "vitest";
import { listOf } from "../pages/samples.ts";
import { createArbitraries } from "../src/arbitraries.ts";
import { createDocumented } from "../src/documented.ts";
import { expectNone, expectNoneOf } from "../src/expect-none.ts";
import { spec } from "../src/spec.ts";
import { receivedViolations } from "../src/through-client.ts";

const documented = createDocumented(spec());
const arbitraries = createArbitraries(spec());

interface ResponseBody {
  operationId: string;
  status: number;
  schema: Schema;
}
const bodies = documented.operations.flatMap(({ operationId, responses }): ResponseBody[] =>
  Object.entries(responses).flatMap(([status, { content }]) =>
    Object.values(content).map(({ schema }) => ({ operationId, status: Number(status), schema })),
  ),
);
const successes = bodies.filter(({ status }) => status < 400);
// Whichever operation fails, the client makes the same of it: one of each status code, and the OAuth error.
const failures = bodies
  .filter(({ status }) => status >= 400)
  .filter(
    (body, n, all) =>
      n === all.findIndex(({ status, schema }) => status === body.status && schema.$ref === body.schema.$ref),
  );

describe("whatever body the spec allows passes through the client unharmed, and its checks", () => {
  test.for([...successes, ...failures])("$operationId $status", async ({ operationId, status, schema }, context) => {
    await expectNoneOf(arbitraries.valid(schema), status < 400 ? 100 : 30, (body) =>
      receivedViolations(context, { operationId, status, body }),
    );
  });
});

describe("an error of a documented type is thrown with that type", () => {
  const { "x-error-statuses": statuses = {} } = spec();

  test.for(listOf("ErrorType"))("%s", async (type, context) => {
    const status = statuses[type] ?? 0;
    const isOAuth = type === "unauthorized_client";
    const ids = documented.operations.filter(({ responses }) => status in responses).map((one) => one.operationId);
    const operationId = isOAuth ? "createOAuthToken" : ids.find((id) => id !== "createOAuthToken");
    if (!operationId) return expectNone([`${type} status: no operation documents ${statuses[type]}`]);
    const body = isOAuth
      ? { error: type }
      : { Type: type, Message: "Why.", Id: "id", Date: 1_736_765_347, errors: null };
    expectNone(await receivedViolations(context, { operationId, status, body }));
  });
});
