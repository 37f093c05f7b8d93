import { createScaClient } from "@mangopay-sca/client";
import { checkResponses } from "@mangopay-sca/client/validate";
import fc from "fast-check";
import { describe, test } from "vitest";
import { createArbitraries } from "../src/arbitraries.ts";
import { call } from "../src/calls.ts";
import { responseBodiesOf } from "../src/checks/client-checks.ts";
import { createDocumented } from "../src/documented.ts";
import { expectOutcome } from "../src/outcome.ts";
import { recordingFetch } from "../src/record.ts";
import { spec } from "../src/spec.ts";
import { responding } from "../src/stub.ts";

const documented = createDocumented(spec());
const arbitraries = createArbitraries(spec());
const bodies = responseBodiesOf(spec()).map(
  ({ operationId, status, schema }) => [operationId, status, schema] as const,
);
const options = { clientId: "any", apiKey: "any-key", baseUrl: "http://api.test", retry: false } as const;

describe("whatever body the spec allows passes through the client unharmed, and its checks", () => {
  test.for(bodies)("%s %d", async ([operationId, status, schema], context) => {
    await fc.assert(
      fc.asyncProperty(arbitraries.valid(schema), async (body) => {
        const fetch = recordingFetch(context, responding(operationId, status, body));
        const sca = createScaClient({ ...options, fetch, checkResponse: checkResponses() });
        const outcome = call(sca, operationId, documented.input(operationId));
        await expectOutcome(outcome, { operationId, status, body });
      }),
      { numRuns: status < 400 ? 100 : 10, seed: 1 },
    );
  });
});

describe("an error of a documented type is thrown with that type", () => {
  test.for(Object.entries(spec()["x-error-statuses"] ?? {}))("%s", async ([type, status], context) => {
    const isOAuth = type === "unauthorized_client";
    const documenting = documented.operations.find(
      ({ operationId, responses }) => operationId !== "createOAuthToken" && status in responses,
    );
    const operationId = isOAuth ? "createOAuthToken" : (documenting?.operationId ?? "");
    const body = isOAuth
      ? { error: type }
      : { Type: type, Message: "Why.", Id: "id", Date: 1_736_765_347, errors: null };
    const fetch = recordingFetch(context, responding(operationId, status, body));
    const outcome = call(createScaClient({ ...options, fetch }), operationId, documented.input(operationId));
    await expectOutcome(outcome, { operationId, status, body });
  });
});
