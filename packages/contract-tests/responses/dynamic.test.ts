import { createScaClient } from "@mangopay-sca/client";
import { createSchemaCheck } from "@mangopay-sca/contract";
import { startMock } from "@mangopay-sca/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDocumented } from "../src/documented.ts";
import { callOverHttp } from "../src/http-calls.ts";
import { spec } from "../src/spec.ts";

let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  mock = await startMock({ dynamic: true });
});
afterAll(() => mock.close());

const documented = createDocumented(spec());
const check = createSchemaCheck(spec());

describe("what the mock makes up is valid against the schema", () => {
  test.each(documented.operations.map(({ operationId }) => operationId))("%s", async (operationId) => {
    const { schema } = documented.success(operationId);
    const sca = createScaClient({ clientId: "any", apiKey: "any", baseUrl: mock.url, retry: false });
    for (let n = 0; n < 5; n++) {
      const { data, response } = await callOverHttp(sca, documented, operationId);
      expect(response.headers.get("sl-violations") ?? "").not.toContain('"violation"');
      if (response.status === 204) continue;
      expect(check(schema, data), `${operationId}: ${JSON.stringify(data)}`).toEqual([]);
    }
  });
});
