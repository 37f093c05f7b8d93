import { expect, test } from "vitest";
import { createCaller, legalOwner, naturalOwner, sessionOf } from "../test/caller.ts";
import { createSandbox } from "./create-sandbox.ts";

test("a user who is read, changed and sent back keeps everything else", async () => {
  const call = await createCaller(createSandbox());
  for (const [type, owner] of [
    ["natural", naturalOwner],
    ["legal", legalOwner],
  ] as const) {
    const created = await call("POST", `sca/users/${type}`, { body: owner });
    const { body: read } = await call("GET", `sca/users/${created.body.Id}`);
    const { status, body } = await call("PUT", `sca/users/${type}/${read.Id}`, { body: { ...read, Tag: "changed" } });
    expect({ status, body }).toEqual({ status: 200, body: { ...read, Tag: "changed" } });
  }
});

test("members that are null where null is no value, and members that the API does not know, are ignored", async () => {
  const call = await createCaller(createSandbox());
  const sent = {
    ...naturalOwner,
    Tag: null,
    PersonType: "LEGAL",
    Id: "mine",
    KYCLevel: "REGULAR",
    Birthplace: "Paris",
  };
  const { status, body } = await call("POST", "sca/users/natural", { body: sent });
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { PersonType: "NATURAL", KYCLevel: "LIGHT", Tag: null },
  });
  expect(body).not.toHaveProperty("Birthplace");
  expect(body.Id).not.toBe("mine");
  const changed = await call("PUT", `sca/users/natural/${body.Id}`, {
    body: { UserCategory: "OWNER", TermsAndConditionsAccepted: true, FirstName: null, Occupation: null },
  });
  expect(changed).toMatchObject({ status: 200, body: { FirstName: "Alex", Occupation: null } });
});

test("slashes too many do not count, but an empty parameter is missing", async () => {
  const call = await createCaller(createSandbox());
  expect((await call("GET", "/hooks/")).status).toBe(200);
  const { status, body } = await call("POST", "sca/users//enrollment");
  expect({ status, body }).toMatchObject({
    status: 400,
    body: { errors: { UserId: "The UserId field is required." } },
  });
});

test("an empty body of JSON is taken where none is documented", async () => {
  const call = await createCaller(createSandbox());
  const { body } = await call("POST", "sca/users/natural", { body: naturalOwner });
  expect((await call("POST", `sca/users/${body.Id}/enrollment`, { body: {} })).status).toBe(200);
  expect((await call("DELETE", `users/natural/${body.Id}`, { body: {} })).status).toBe(204);
});

test("another method and another path are said to be so", async () => {
  const call = await createCaller(createSandbox());
  const other = await call("PATCH", "hooks");
  expect(other).toMatchObject({ status: 405, body: { Message: "/v2.01/acme/hooks allows POST and GET, not PATCH." } });
  expect(other.headers.get("allow")).toBe("POST, GET");
  expect((await call("GET", "wallets")).status).toBe(404);
  const form = await call("POST", "hooks", { body: "Url=x", headers: { "content-type": "text/plain" } });
  expect(form).toMatchObject({
    status: 415,
    body: { Message: "The header content-type must be application/json." },
  });
});

test("a link is dead after ten minutes, and a new one is another session", async () => {
  const sandbox = createSandbox({ seed: 1 });
  const call = await createCaller(sandbox);
  const created = await call("POST", "sca/users/natural", { body: naturalOwner });
  const first = sessionOf(created);
  const second = sessionOf(await call("POST", `sca/users/${created.body.Id}/enrollment`));
  expect(second).not.toBe(first);
  await sandbox.clock.advance("10m");
  await expect(sandbox.sessions.complete(first)).rejects.toThrow(`The session ${first} is expired: open a new one.`);
  await expect(sandbox.sessions.complete("nothing")).rejects.toThrow("There is no session nothing");
  const { items } = await sandbox.events.list({ eventType: "SCA_ENROLLMENT_EXPIRED" });
  expect(items).toHaveLength(2);
});

test("the same seed gives the same Ids and dates", async () => {
  const run = async () => {
    const call = await createCaller(createSandbox({ seed: 7 }));
    return (await call("POST", "sca/users/natural", { body: naturalOwner })).body;
  };
  expect(await run()).toEqual(await run());
});
