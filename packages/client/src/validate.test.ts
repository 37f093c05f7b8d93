import { describe, expect, test, vi } from "vitest";
import { link, problem, status } from "../test/fault-server.js";
import { rejection } from "../test/rejection.js";
import { json, stubbedClient } from "../test/stub-fetch.js";
import { ScaApiError, ScaResponseError } from "./errors.js";
import { checkResponses, violationsOf } from "./validate.js";

const { UserStatus: _, ...noStatus } = status;
const wrong = { ...noStatus, LastEnrollmentDate: "2026-01-01", ConsentScope: { Transfer: 1 } };

const person = {
  ...{ Id: "user_1", Tag: null, CreationDate: 1, Email: "a@b.fr", KYCLevel: "LIGHT" },
  ...{
    TermsAndConditionsAccepted: false,
    TermsAndConditionsAcceptedDate: null,
    UserCategory: "PAYER",
    UserStatus: "ACTIVE",
  },
};

describe("a checked answer", () => {
  test("that is as documented comes through, with members that are new", async () => {
    const { sca } = stubbedClient(() => json({ ...status, NewMember: 1 }), { checkResponse: checkResponses() });
    expect(await sca.users.scaStatus("user_1")).toEqual({ ...status, NewMember: 1 });
  });

  test("may hold a value that is not documented, but not one of another type", async () => {
    const unusual = { ...status, UserStatus: "SLEEPING", ConsentScope: { Transfer: "ASKED" } };
    const { sca } = stubbedClient(() => json(unusual), { checkResponse: checkResponses() });
    expect(await sca.users.scaStatus("user_1")).toEqual(unusual);
    const other = stubbedClient(() => json({ ...status, UserStatus: 5 }), { checkResponse: checkResponses() });
    const error = (await rejection(other.sca.users.scaStatus("user_1"))) as ScaResponseError;
    expect(error.violations).toEqual([{ pointer: "/UserStatus", expected: "string" }]);
  });

  test("may hold an event of any type that is text, and of no other", () => {
    const event = { ResourceId: "user_1", Date: 1743627006 };
    for (const EventType of ["SCA_EMAIL_VERIFIED", "PAYIN_NORMAL_CREATED"]) {
      expect(violationsOf("listEvents", 200, [{ ...event, EventType }])).toEqual([]);
    }
    expect(violationsOf("listEvents", 200, [{ ...event, EventType: 5 }])).toContainEqual({
      pointer: "/0/EventType",
      expected: "one of SCA_EMAIL_VERIFIED, SCA_PHONE_NUMBER_VERIFIED",
    });
  });

  test("is of an individual or of an entity, whose PersonType says which: a third one is refused", () => {
    expect(violationsOf("listUsers", 200, [{ ...person, PersonType: "ROBOT" }])).toEqual([]);
    const single = violationsOf("viewUserSca", 200, { ...person, PersonType: "ROBOT" });
    expect(single).toContainEqual({ pointer: "/PersonType", expected: '"NATURAL"' });
  });

  test("that is not makes the call reject, with the pointer to each place and what belongs there", async () => {
    const { sca } = stubbedClient(() => json(wrong), { checkResponse: checkResponses() });
    const error = (await rejection(sca.users.scaStatus("user_1"))) as ScaResponseError;
    expect(error).toBeInstanceOf(ScaResponseError);
    expect(error.violations).toEqual(
      expect.arrayContaining([
        { pointer: "/LastEnrollmentDate", expected: "integer,null" },
        { pointer: "/UserStatus", expected: "there" },
        { pointer: "/ConsentScope/Transfer", expected: "string,null" },
      ]),
    );
    expect(error.message).toContain(`${error.violations[0]?.pointer} should be ${error.violations[0]?.expected}`);
  });

  test("is only reported in the mode warn, and not looked at in the mode off", async () => {
    const onViolation = vi.fn();
    for (const mode of ["warn", "off"] as const) {
      const { sca } = stubbedClient(() => json(wrong), { checkResponse: checkResponses({ mode, onViolation }) });
      expect(await sca.users.scaStatus("user_1")).toEqual(wrong);
    }
    expect(onViolation).toHaveBeenCalledTimes(1);
    expect(onViolation).toHaveBeenCalledWith(expect.any(Array), "viewUserScaStatus", 200);
  });

  test("of a POST that is not as documented is not taken for lost, and not looked for", async () => {
    const { sca, sent } = stubbedClient(() => json({ PendingUserAction: 1 }), { checkResponse: checkResponses() });
    expect(await rejection(sca.users.enroll("user_1"))).toBeInstanceOf(ScaResponseError);
    expect(sent).toHaveLength(2);
  });

  test("is not one that the caller asked for as text", async () => {
    const { sca } = stubbedClient(() => json(wrong), { checkResponse: checkResponses() });
    const path = "/v2.01/{ClientId}/sca/users/{UserId}/sca-status";
    const { data } = await sca.http.GET(path, { params: { path: { UserId: "user_1" } }, parseAs: "text" });
    expect(data).toBe(JSON.stringify(wrong));
  });

  test("that is a documented refusal is the refusal", async () => {
    const { sca } = stubbedClient(() => json(problem("param_error"), 400), { checkResponse: checkResponses() });
    expect(await rejection(sca.users.enroll("user_1"))).toBeInstanceOf(ScaApiError);
  });
});

describe("a checked refusal", () => {
  const { Type: _, ...untyped } = problem("param_error");

  test.each([
    ["has no Type", untyped, { pointer: "/Type", expected: "there" }],
    ["has a Type that is no text", { ...untyped, Type: 7 }, { pointer: "/Type", expected: "string" }],
    ["has fields that are no texts", { ...problem("x"), errors: { Email: 1 } }, { pointer: "/errors/Email" }],
    ["is a list", [], { pointer: "", expected: "object" }],
  ])("that %s makes the call reject with the place, at every status that is documented", async (_, body, violation) => {
    for (const code of [400, 401, 403, 404, 409, 429]) {
      const { sca } = stubbedClient(() => json(body, code), { checkResponse: checkResponses(), retry: false });
      const error = (await rejection(sca.users.enroll("user_1"))) as ScaResponseError;
      expect([error.name, error.status]).toEqual(["ScaResponseError", code]);
      expect(error.violations).toContainEqual(expect.objectContaining(violation));
      expect(error.message).toContain(`${code} with a body that the API does not document: `);
    }
  });

  test("whose whole body is of another form is named as a whole, and is not quoted", async () => {
    const { sca } = stubbedClient(() => json(["personal"], 400), { checkResponse: checkResponses() });
    const error = (await rejection(sca.users.enroll("user_1"))) as ScaResponseError;
    expect(error.message).toMatch(/400 with a body that the API does not document: the body should be object\.$/);
    expect(error.body).toBe("");
  });

  test("of the call for a token is in the words of OAuth or of the API, by its status", () => {
    const oauth = { error: "unauthorized_client" };
    expect(violationsOf("createOAuthToken", 400, oauth)).toEqual([]);
    expect(violationsOf("createOAuthToken", 400, {})).toContainEqual({ pointer: "/error", expected: "there" });
    expect(violationsOf("createOAuthToken", 401, oauth)).toContainEqual({ pointer: "/Type", expected: "there" });
  });
});

test("formats are checked", () => {
  expect(violationsOf("enrollUser", 200, link)).toEqual([]);
  expect(violationsOf("enrollUser", 200, { PendingUserAction: { RedirectUrl: "no url" } })).not.toEqual([]);
});

test("an operation or status that the spec does not know is let through", () => {
  expect(violationsOf("enrollUser", 299, 1)).toEqual([]);
  expect(violationsOf("nothing", 200, 1)).toEqual([]);
});
