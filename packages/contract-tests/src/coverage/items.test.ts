import { examplesOf } from "@mangopay-sca/spec/model";
import { describe, expect, test } from "vitest";
import { spec } from "../spec.ts";
import { createCoverage, documentedItems } from "./items.ts";

const coveredBy = createCoverage(spec());
const documented = documentedItems(spec());
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
  test("values of enums, and which nullable members were null", () => {
    const covered = coveredBy(respond(200, status));
    expect(covered).toContain("enumValues: UserStatus CLOSED");
    expect(covered).toContain("nullableMembers: ScaStatus/LastConsentCollectionDate value");
    expect(covered).toContain("nullableMembers: ConsentScope/Transfer null");
    expect(covered).toContain("enumValues: ConsentStatus ACTIVE");
    expect(covered.filter((item) => !documented.has(item))).toEqual([]);
  });

  test("the example that it is, to the letter", () => {
    const example = examplesOf(spec()).find((one) => one.operationId === "viewUserScaStatus" && one.part === "200");
    expect(coveredBy(respond(200, example?.value))).toContain(`examples: viewUserScaStatus 200 ${example?.name}`);
    expect(coveredBy(respond(200, status)).filter((item) => item.startsWith("examples: "))).toEqual([]);
  });

  test("the type of an error, at its own status code only", () => {
    const body = { Type: "ressource_not_found", Message: "m", Id: "i", Date: 1, errors: null };
    expect(coveredBy(respond(404, body))).toContain("errorTypes: ressource_not_found");
    expect(coveredBy(respond(400, body))).not.toContain("errorTypes: ressource_not_found");
  });

  test("nothing when it breaks the contract", () => {
    expect(coveredBy(respond(200, { ...status, IsEnrolled: "yes" }))).toEqual([]);
    expect(coveredBy(respond(418, status))).toEqual([]);
    expect(coveredBy({ ...respond(404, { Type: "ressource_not_found", junk: 1 }) })).toEqual([]);
    const hook = { EventType: "USER_ACCOUNT_ACTIVATED", Url: "https://example.com/" };
    const post = { method: "POST", url: "/v2.01/a/hooks", body: JSON.stringify(hook) };
    expect(coveredBy({ request: { ...post, headers: json } })).toEqual([]);
    expect(coveredBy({ request: { ...post, headers: { ...json, authorization: "Bearer t" } } })).not.toEqual([]);
    expect(
      coveredBy({ request: { method: "GET", url: "/nonsense?EventType=USER_ACCOUNT_ACTIVATED", headers: {} } }),
    ).toEqual([]);
  });
});
