import { type CheckedExchange, describe as described, startProxy } from "@mangopay-sca/contract";
import { describe, expect, onTestFinished, test } from "vitest";
import { createSdk } from "../independent/official-sdk.ts";
import { expectNone } from "../src/expect-none.ts";
import { openSandbox } from "./open-sandbox.ts";

interface User {
  Id: string;
  Tag: string | null;
  UserCategory: string;
  UserStatus: string;
  PendingUserAction: { RedirectUrl: string } | null;
}

const person = {
  FirstName: "Alex",
  LastName: "Smith",
  Email: "alex.smith@example.com",
  Birthday: 652_117_514,
  Nationality: "FR",
  CountryOfResidence: "FR",
};
const phone = { PhoneNumber: "0611111111", PhoneNumberCountry: "FR" };
const HeadquartersAddress = { AddressLine1: "1 Rue de la Paix", City: "Paris", PostalCode: "75001", Country: "FR" };
const company = {
  Name: "Alex Bakery",
  LegalPersonType: "BUSINESS",
  Email: "contact@bakery.example.com",
  CompanyNumber: "123456789",
  HeadquartersAddress,
};
const terms = { TermsAndConditionsAccepted: true };

/** What differs between the types of users. */
const kinds = {
  natural: {
    flag: { NaturalSca: true },
    model: "UserNatural",
    sca: { ...person, ...phone, ...terms },
    legacy: { ...person, ...terms },
    view: "getNaturalSca",
    newEmail: { Email: "alex.new@example.com" },
    category: { ...person, ...phone, ...terms },
  },
  legal: {
    flag: { LegalSca: true },
    model: "UserLegal",
    sca: { ...company, ...terms, LegalRepresentative: { ...person, ...phone } },
    legacy: {
      ...company,
      ...terms,
      ...Object.fromEntries(Object.entries(person).map(([name, value]) => [`LegalRepresentative${name}`, value])),
    },
    view: "getLegalSca",
    newEmail: { LegalRepresentative: { ...person, ...phone, Email: "alex.new@example.com" } },
    category: {
      ...terms,
      LegalRepresentative: { ...person, ...phone },
      HeadquartersAddress,
      CompanyNumber: "123456789",
    },
  },
};

/** The official SDK, untouched but for its baseUrl, and the sandbox behind a proxy that checks what it answers. */
async function openSdk() {
  const opened = await openSandbox();
  const exchanges: CheckedExchange[] = [];
  const proxy = await startProxy({ upstream: opened.url, onExchange: (one) => exchanges.push(one) });
  onTestFinished(() => proxy.close());
  const { Users, models } = createSdk(proxy.url);
  async function use<T = User>(method: string, ...sent: unknown[]): Promise<T> {
    const made = Users[method]?.(...sent);
    return (await made?.catch((error: unknown) => expect.fail(`${method}: ${JSON.stringify(error)}`))) as T;
  }
  return { ...opened, use, models, exchanges };
}

describe("the official SDK for Node takes a user through their life in the sandbox", () => {
  test.each(["natural", "legal"] as const)("%s", async (type) => {
    const { flag, sca, view, newEmail, category } = kinds[type];
    const { use, models, complete, sandbox, exchanges } = await openSdk();
    const linkOf = ({ PendingUserAction }: Pick<User, "PendingUserAction">) => PendingUserAction?.RedirectUrl ?? "";

    const { Id } = await use("create", { ...flag, ...sca, UserCategory: "PAYER" });
    const payer = await use(view, Id);
    expect(payer).toMatchObject({ UserCategory: "PAYER", UserStatus: "ACTIVE", PendingUserAction: null });
    // What it read, with one member changed.
    expect(await use("updateSca", { ...flag, ...payer, Tag: "first" })).toMatchObject({ Tag: "first" });

    const owner = await use("categorize", { ...flag, ...category, Id, UserCategory: "OWNER" });
    expect(owner).toMatchObject({ UserCategory: "OWNER", UserStatus: "PENDING_USER_ACTION" });
    expect(linkOf(owner)).toContain("/sca/?token=");
    await complete(linkOf(await use("enroll", Id)));
    expect(await use("getSca", Id)).toMatchObject({ UserStatus: "ACTIVE", Tag: "first" });

    await complete(linkOf(await use("manageConsent", Id)), { Transfer: true });
    expect(await use("getScaStatus", Id)).toMatchObject({
      UserStatus: "ACTIVE",
      IsEnrolled: true,
      ConsentScope: { Transfer: "ACTIVE", RecipientRegistration: "INACTIVE" },
    });

    const active = await use(view, Id);
    const unchanged = await use("updateSca", { ...flag, ...active, Tag: "second" });
    expect(unchanged).toMatchObject({ UserStatus: "ACTIVE", PendingUserAction: null, Tag: "second" });
    const again = await use("updateSca", { ...flag, ...(await use(view, Id)), ...newEmail });
    expect(again).toMatchObject({ UserStatus: "PENDING_USER_ACTION" });
    await complete(linkOf(again));

    const Model = models[kinds[type].model] ?? expect.fail("The SDK has no such model.");
    await use("close", new Model({ Id }));
    expect(await use("getSca", Id)).toMatchObject({ UserStatus: "CLOSED" });
    expect((await sandbox.users.get(Id))?.state).toBe("closed");
    expectNone(badResponses(exchanges));
  });

  test.each(["natural", "legal"] as const)("%s, at the legacy endpoints", async (type) => {
    const { use, models, exchanges } = await openSdk();
    const Model = models[kinds[type].model] ?? expect.fail("The SDK has no such model.");
    const { Id } = await use("create", new Model({ ...kinds[type].legacy, UserCategory: "PAYER" }));
    const payer = await use("get", Id);
    expect(payer).toMatchObject({ UserCategory: "PAYER" });
    expect(await use("update", new Model({ ...payer, Tag: "first" }))).toMatchObject({ Tag: "first" });
    const owner = await use("update", new Model({ ...payer, ...terms, UserCategory: "OWNER" }));
    expect(owner).toMatchObject({ UserCategory: "OWNER", UserStatus: "ACTIVE" });
    expect(await use("update", new Model({ ...(await use("get", Id)), Tag: "second" }))).toMatchObject({
      UserCategory: "OWNER",
      Tag: "second",
    });
    await use("close", new Model({ Id }));
    expect(await use("get", Id)).toMatchObject({ UserStatus: "CLOSED" });
    expectNone(badResponses(exchanges));
  });
});

/** What the sandbox answered against the spec; where the SDK's requests differ, independent/disagreements says. */
const badResponses = (exchanges: CheckedExchange[]) =>
  exchanges.flatMap((one) =>
    one.violations.filter(({ direction }) => direction === "response").map((violation) => described(one, violation)),
  );
