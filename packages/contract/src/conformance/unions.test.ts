import { describe, expect, test } from "vitest";
import { check } from "../../test/check.js";

const json = { "content-type": "application/json" };

describe("of a union, the part that was meant is checked:", () => {
  const owner = {
    UserCategory: "OWNER",
    TermsAndConditionsAccepted: true,
    FirstName: "A",
    LastName: "B",
    Email: "a@b.fr",
  };
  const create = (body: object, kind = "natural") =>
    check({
      request: {
        method: "POST",
        url: `/v2.01/acme/sca/users/${kind}`,
        headers: { authorization: "Bearer t", ...json },
        body: JSON.stringify(body),
      },
    }).violations.map(({ pointer, expectation }) => `${pointer} ${expectation}`);

  test("an Owner as an Owner", () => {
    expect(create(owner)).toEqual([
      "body/Birthday is missing",
      "body/Nationality is missing",
      "body/CountryOfResidence is missing",
    ]);
  });

  test("an Owner who does not accept the terms as an Owner", () => {
    const whole = { ...owner, Birthday: 5, Nationality: "FR", CountryOfResidence: "FR" };
    expect(create({ ...whole, TermsAndConditionsAccepted: false })).toEqual([
      "body/TermsAndConditionsAccepted must be true",
    ]);
    const entity = { ...owner, Name: "A", LegalPersonType: "BUSINESS", LegalRepresentative: whole };
    const address = { AddressLine1: "1", City: "P", PostalCode: "7", Country: "FR" };
    expect(create({ ...entity, HeadquartersAddress: address }, "legal")).toEqual(["body/CompanyNumber is missing"]);
  });

  test("a Payer as a Payer", () => {
    expect(create({ ...owner, UserCategory: "PAYER", Email: undefined })).toEqual(["body/Email is missing"]);
  });
});
