import { describe, expect, test } from "vitest";
import { cellsOf, spec } from "../spec.ts";
import { createWitness, documentedFacts } from "./facts.ts";

const errorTypes = { ressource_not_found: 404 };
const witness = createWitness(spec(), errorTypes);
const documented = documentedFacts(spec(), errorTypes);
const json = { "content-type": "application/json" };
const request = {
  method: "GET",
  url: "http://any/v2.01/a/sca/users/u/sca-status",
  headers: { authorization: "Bearer t" },
};
const answer = (status: number, body: unknown) => ({
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

describe("an exchange shows", () => {
  test("values of enums, and which nullable members were null", () => {
    const shown = witness(answer(200, status));
    expect(shown).toContain("enumValues: UserStatus CLOSED");
    expect(shown).toContain("nullableMembers: ScaStatus/LastConsentCollectionDate value");
    expect(shown).toContain("nullableMembers: ConsentScope/Transfer null");
    expect(shown).toContain("enumValues: ConsentStatus ACTIVE");
    expect(shown.filter((fact) => !documented.has(fact))).toEqual([]);
  });

  test("which documented answer it is, to the letter", () => {
    const [cell] = cellsOf(spec()).filter((one) => one.operationId === "viewUserScaStatus" && one.status === "200");
    expect(witness(answer(200, cell?.value))).toContain(`answers: viewUserScaStatus 200 ${cell?.example}`);
    expect(witness(answer(200, status)).filter((fact) => fact.startsWith("answers: viewUserScaStatus 200"))).toEqual(
      [],
    );
  });

  test("the type of an error, at its own status only", () => {
    const body = { Type: "ressource_not_found", Message: "m", Id: "i", Date: 1, errors: null };
    expect(witness(answer(404, body))).toContain("errorTypes: ressource_not_found");
    expect(witness(answer(400, body))).not.toContain("errorTypes: ressource_not_found");
  });

  test("nothing when it breaks the contract", () => {
    expect(witness(answer(200, { ...status, IsEnrolled: "yes" }))).toEqual([]);
    expect(witness(answer(418, status))).toEqual([]);
    expect(witness({ ...answer(404, { Type: "ressource_not_found", junk: 1 }) })).toEqual([]);
    const hook = { EventType: "USER_ACCOUNT_ACTIVATED", Url: "https://example.com/" };
    const post = { method: "POST", url: "/v2.01/a/hooks", body: JSON.stringify(hook) };
    expect(witness({ request: { ...post, headers: json } })).toEqual([]);
    expect(witness({ request: { ...post, headers: { ...json, authorization: "Bearer t" } } })).not.toEqual([]);
    expect(
      witness({ request: { method: "GET", url: "/nonsense?EventType=USER_ACCOUNT_ACTIVATED", headers: {} } }),
    ).toEqual([]);
  });
});
