import { createScaClient } from "@mangopay-sca/client";
import { checkResponses } from "@mangopay-sca/client/validate";
import { createContract } from "@mangopay-sca/contract";
import type { TestContext } from "vitest";
import type { Input } from "./arbitraries.ts";
import { call } from "./calls.ts";
import { requestViolations } from "./checks/requests.ts";
import { createDocumented } from "./documented.ts";
import { outcomeViolations, type Received } from "./outcome.ts";
import { recordingFetch } from "./record.ts";
import { sentFor } from "./sent-request.ts";
import { spec } from "./spec.ts";
import { responding } from "./stub.ts";

const contract = createContract(spec(), { showNames: true });
const documented = createDocumented(spec());

/** Where the request that the client makes breaks the contract, or is not what it was passed. */
export async function sentViolations(context: TestContext, operationId: string, passed: Partial<Input>) {
  const operation = documented.operation(operationId);
  const input = { ...documented.input(operationId), ...passed };
  const request = await sentFor(documented, operation, input, (send) => recordingFetch(context, send));
  return requestViolations(contract, operation, input, request);
}

/** Where a response breaks the client's own checks, or does not come out of the client as it went in. */
export function receivedViolations(context: TestContext, response: Received) {
  const { operationId, status, body } = response;
  const fetch = recordingFetch(context, responding(operationId, status, body));
  const options = { clientId: "any", apiKey: "any-key", baseUrl: "http://api.test", retry: false } as const;
  const sca = createScaClient({ ...options, fetch, checkResponse: checkResponses() });
  return outcomeViolations(call(sca, operationId, documented.input(operationId)), response);
}
