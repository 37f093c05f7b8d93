import { expect, test } from "vitest";
import { call, sharedMock } from "../../test/start.js";

const mock = sharedMock();

const payer = {
  UserCategory: "PAYER",
  TermsAndConditionsAccepted: false,
  FirstName: "Alex",
  LastName: "Smith",
  Email: "alex.smith.services@example.com",
};
const owner = {
  ...payer,
  UserCategory: "OWNER",
  TermsAndConditionsAccepted: true,
  PhoneNumber: "+33611111111",
  Birthday: 652117514,
  Nationality: "FR",
  CountryOfResidence: "FR",
};

const created = async (body: object, headers = {}) =>
  (await call(await mock(), "POST", "/v2.01/any/sca/users/natural", { body, headers })).json();

test("registering an Owner returns an Owner and a link, even with the names of the Payer's example", async () => {
  expect(await created(owner)).toMatchObject({
    UserCategory: "OWNER",
    PendingUserAction: { RedirectUrl: expect.stringContaining("token=") },
  });
});

test("registering a Payer returns a Payer", async () => {
  expect(await created(payer)).toMatchObject({ UserCategory: "PAYER", PendingUserAction: null });
});

test("what a request prefers counts more", async () => {
  expect(await created(owner, { Prefer: "example=payer" })).toMatchObject({ UserCategory: "PAYER" });
});

test("among the examples of a preferred code the fitting one is sent", async () => {
  expect(await created(owner, { Prefer: "code=200" })).toMatchObject({ UserCategory: "OWNER" });
});

test("a hook for an event type is the example of that event type", async () => {
  const body = { EventType: "USER_ACCOUNT_ACTIVATED", Url: "https://example.com" };
  const response = await call(await mock(), "POST", "/v2.01/any/hooks", { body });
  expect(await response.json()).toMatchObject({ EventType: "USER_ACCOUNT_ACTIVATED" });
});

test("where nothing in the request decides, it is the first", async () => {
  const response = await call(await mock(), "GET", "/v2.01/any/sca/users/any");
  expect(await response.json()).toMatchObject({ UserCategory: "PAYER", PersonType: "NATURAL" });
});
