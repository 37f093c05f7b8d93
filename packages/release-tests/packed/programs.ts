/** What a user does with the client; prints a list of what should all be true. The mock's address is its argument. */
const useClient = `
const use = async ({ createScaClient, ScaResponseLostError, ScaError, ScaRequestError }, baseUrl) => {
  const sca = createScaClient({ clientId: "any", apiKey: "any", baseUrl });
  const { PendingUserAction } = await sca.users.enroll("user_1");
  const { IsEnrolled } = await sca.users.waitForEnrollment("user_1");
  const { items } = await sca.users.list().page();
  const params = { path: { UserId: "user_1" } };
  const { data } = await sca.http.GET("/v2.01/{ClientId}/sca/users/{UserId}/sca-status", { params });
  const refused = await sca.users.list({ perPage: 0 }).page().catch((error) => error instanceof ScaRequestError);
  const fetch = async (request) => {
    if (request.url.endsWith("/token")) return Response.json({ access_token: "token", expires_in: 900 });
    return request.method === "POST" ? new Response("", { status: 502 }) : Response.json({}, { status: 404 });
  };
  const unlucky = createScaClient({ clientId: "any", apiKey: "any", fetch });
  const lost = await unlucky.users.enroll("user_1").catch((error) => error);
  console.log(JSON.stringify([
    PendingUserAction !== undefined, IsEnrolled, items.length > 0, data.IsEnrolled, refused,
    lost instanceof ScaResponseLostError, lost instanceof ScaError,
  ]));
};`;

const useContract = `
const use = (createContract, spec) => {
  const { check } = createContract(spec);
  const url = "/v2.01/any/sca/users/user_1/sca-status";
  const violations = (headers) => check({ request: { method: "GET", url, headers } }).violations.length;
  console.log(JSON.stringify([violations({ authorization: "Bearer any" }) === 0, violations({}) > 0]));
};`;

const useMock = `
const use = async (startMock) => {
  const mock = await startMock();
  const url = mock.url + "/v2.01/any/sca/users/user_1/sca-status";
  const answer = await fetch(url, { headers: { Authorization: "Bearer any" } });
  const refused = await fetch(url);
  console.log(JSON.stringify([typeof (await answer.json()).IsEnrolled === "boolean", refused.status === 401]));
  await mock.close();
};`;

/** Programs of users of the packages, by file name. Each prints a list of what should all be true. */
export const programs = {
  "client.mjs": `import * as sca from "@mangopay-sca/client";
import "@mangopay-sca/client/validate";
${useClient}
use(sca, process.argv[2]);
`,
  "client.cjs": `const sca = require("@mangopay-sca/client");
require("@mangopay-sca/client/validate");
${useClient}
use(sca, process.argv[2]);
`,
  "spec.mjs": `import spec from "@mangopay-sca/spec";
import errors from "@mangopay-sca/spec/errors.json" with { type: "json" };
import sources from "@mangopay-sca/spec/sources.json" with { type: "json" };
console.log(JSON.stringify([spec.openapi === "3.1.1", "rate_limit" in errors.errors, "documents" in sources]));
`,
  "spec.cjs": `const spec = require("@mangopay-sca/spec").default;
const { errors } = require("@mangopay-sca/spec/errors.json");
console.log(JSON.stringify([spec.openapi === "3.1.1", "rate_limit" in errors]));
`,
  "contract.mjs": `import { createContract } from "@mangopay-sca/contract";
import spec from "@mangopay-sca/spec";
${useContract}
use(createContract, spec);
`,
  "contract.cjs": `${useContract}
use(require("@mangopay-sca/contract").createContract, require("@mangopay-sca/spec").default);
`,
  "mock.mjs": `import { startMock } from "@mangopay-sca/mock";
${useMock}
use(startMock);
`,
  "mock.cjs": `${useMock}
use(require("@mangopay-sca/mock").startMock);
`,
} as const;
