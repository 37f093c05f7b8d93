import { examplesOf } from "@mangopay-sca/spec/model";
import { describe, expect, test } from "vitest";
import { createDocumented } from "../documented.ts";
import { spec } from "../spec.ts";
import { createCoverage } from "./covered.ts";
import { expectedItems } from "./expected-items.ts";
import { measure } from "./measure.ts";

const coveredBy = createCoverage(spec());
const json = { "content-type": "application/json" };
const request = {
  method: "GET",
  url: "http://any/v2.01/a/sca/users/u/sca-status",
  headers: { authorization: "Bearer t" },
};
const respond = (status: number, body: unknown) => ({
  request,
  response: { status, headers: json, body: JSON.stringify(body) },
});
const status = {
  UserStatus: "CLOSED",
  IsEnrolled: true,
  LastConsentCollectionDate: 5,
  ConsentScope: {
    ContactInformationUpdate: "ACTIVE",
    RecipientRegistration: null,
    Transfer: null,
    ViewAccountInformation: null,
  },
};

describe("an exchange covers", () => {
  test("values of lists, and which nullable members were null", () => {
    const covered = coveredBy(respond(200, status));
    expect(covered).toContain("values: SCA status /UserStatus CLOSED");
    expect(covered).toContain("nullableMembers: SCA status /LastConsentCollectionDate value");
    expect(covered).toContain("nullableMembers: SCA status /ConsentScope/Transfer null");
    expect(covered).toContain("values: SCA status /ConsentScope/ContactInformationUpdate ACTIVE");
    expect(covered.filter((item) => !expectedItems().has(item))).toHaveLength(0);
  });

  test("the example that it is, to the letter", () => {
    const example = examplesOf(spec()).find((one) => one.operationId === "viewUserScaStatus" && one.part === "200");
    expect(coveredBy(respond(200, example?.value))).toContain(`examples: viewUserScaStatus 200 ${example?.name}`);
    expect(coveredBy(respond(200, status)).filter((item) => item.startsWith("examples: "))).toHaveLength(0);
  });

  test("the type of an error, at its own status code only", () => {
    const body = { Type: "ressource_not_found", Message: "m", Id: "i", Date: 1, errors: null };
    expect(coveredBy(respond(404, body))).toContain("errorTypes: ressource_not_found");
    expect(coveredBy(respond(400, body))).not.toContain("errorTypes: ressource_not_found");
  });

  test("nothing when it breaks the contract", () => {
    expect(coveredBy(respond(200, { ...status, IsEnrolled: "yes" }))).toHaveLength(0);
    expect(coveredBy(respond(418, status))).toHaveLength(0);
    expect(coveredBy({ ...respond(404, { Type: "ressource_not_found", junk: 1 }) })).toHaveLength(0);
    const hook = { EventType: "USER_ACCOUNT_ACTIVATED", Url: "https://example.com/" };
    const post = { method: "POST", url: "/v2.01/a/hooks", body: JSON.stringify(hook) };
    expect(coveredBy({ request: { ...post, headers: json } })).toHaveLength(0);
    expect(coveredBy({ request: { ...post, headers: { ...json, authorization: "Bearer t" } } })).not.toHaveLength(0);
    expect(
      coveredBy({ request: { method: "GET", url: "/nonsense?EventType=USER_ACCOUNT_ACTIVATED", headers: {} } }),
    ).toHaveLength(0);
  });
});

test("an example that the spec has lost is missing, as the pages have it", () => {
  const { examples, exchange } = createDocumented(spec());
  const covered = examples
    .filter(({ operationId, name }) => `${operationId} ${name}` !== "viewHook hook")
    .flatMap((example) => coveredBy(exchange(example)));
  const thresholds = { examples: 100, values: 100, nullableMembers: 100, errorTypes: 100 };
  const [ofExamples] = measure(expectedItems(), new Set(covered), thresholds);
  expect(ofExamples?.missing).toEqual(["viewHook 200 hook"]);
});
