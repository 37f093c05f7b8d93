import type { operations, paths, ScaErrorType, UserSummary } from "@mangopay-sca/types";
import { describe, expectTypeOf, test } from "vitest";
import type { ScaApiError, ScaClient, ScaList, ScaPromise } from "./index.js";
import type { methods } from "./operations.js";

type Table = typeof methods;
/** Every row of the table, named "group.method". */
type Rows = {
  [Group in keyof Table]: {
    [Name in keyof Table[Group] & string]: { name: `${Group}.${Name}`; operation: Table[Group][Name] };
  }[keyof Table[Group] & string];
}[keyof Table];
/** What a client can call; the operations whose Id begins with "on" are what Mangopay calls. */
type Callable = Exclude<keyof operations, `on${string}`>;
type NamesOf<Id> = Extract<Rows, { operation: readonly [Id, ...unknown[]] }>["name"];
type IsUnion<Type, Whole = Type> = Type extends unknown ? ([Whole] extends [Type] ? false : true) : never;
type Success<Id extends keyof operations> = operations[Id]["responses"] extends {
  200: { content: { "application/json": infer Body } };
}
  ? Body
  : undefined;

/** What a client's method gives for the operation that the table says it makes. */
type Given<Method> = Method extends (...args: never[]) => ScaPromise<infer Data>
  ? Data
  : Method extends (...args: never[]) => ScaList<infer Item>
    ? Item[]
    : never;
type Mismatches = {
  [Group in keyof Table]: {
    [Name in keyof Table[Group] & keyof ScaClient[Group]]: Table[Group][Name] extends readonly [
      infer Id extends keyof operations,
      ...unknown[],
    ]
      ? [Given<ScaClient[Group][Name]>, Success<Id>] extends [Success<Id>, Given<ScaClient[Group][Name]>]
        ? never
        : `${Group & string}.${Name & string}`
      : never;
  }[keyof Table[Group] & keyof ScaClient[Group]];
}[keyof Table];

describe("the table of methods", () => {
  test("reaches every operation of the spec", () => {
    expectTypeOf<Rows["operation"][0]>().toEqualTypeOf<Callable>();
  });

  test("reaches none twice", () => {
    type Doubles = { [Id in Callable]: IsUnion<NamesOf<Id>> extends true ? Id : never }[Callable];
    expectTypeOf<Doubles>().toEqualTypeOf<never>();
  });

  test("has the spec's method and path for each", () => {
    type Wrong = Rows extends infer Row
      ? Row extends {
          operation: readonly [
            infer Id extends keyof operations,
            infer Method extends string,
            infer Path extends keyof paths,
            ...unknown[],
          ];
        }
        ? paths[Path] extends Record<Lowercase<Method>, operations[Id]>
          ? never
          : Id
        : "not a path of the spec"
      : never;
    expectTypeOf<Wrong>().toEqualTypeOf<never>();
  });

  test("is the client's surface, but for what only waits", () => {
    expectTypeOf<keyof ScaClient["users"]>().toEqualTypeOf<keyof Table["users"] | "waitForEnrollment">();
    expectTypeOf<keyof ScaClient["hooks"]>().toEqualTypeOf<keyof Table["hooks"]>();
    expectTypeOf<keyof ScaClient["events"]>().toEqualTypeOf<keyof Table["events"]>();
    expectTypeOf<keyof ScaClient["responses"]>().toEqualTypeOf<keyof Table["responses"]>();
    expectTypeOf<keyof ScaClient["legacy"]>().toEqualTypeOf<keyof Table["legacy"]>();
    expectTypeOf<keyof ScaClient["auth"]>().toEqualTypeOf<keyof Table["auth"]>();
    expectTypeOf<keyof ScaClient>().toEqualTypeOf<keyof Table | "http">();
  });

  test("gives what the spec documents for each", () => {
    expectTypeOf<Mismatches>().toEqualTypeOf<never>();
  });
});

declare const sca: ScaClient;
declare const error: ScaApiError;

describe("the surface", () => {
  test("lists are gone through by their items", async () => {
    for await (const user of sca.users.list({ perPage: 100 })) expectTypeOf(user).toEqualTypeOf<UserSummary>();
  });

  test("an error narrows to the literal that its type is compared with", () => {
    if (error.type === "rate_limit") expectTypeOf(error.type).toEqualTypeOf<"rate_limit">();
    expectTypeOf<ScaErrorType>().toExtend<typeof error.type>();
    // @ts-expect-error a misspelled type would never be true
    void (error.type === "resource_not_found");
    expectTypeOf(String(error.type)).toEqualTypeOf<string>();
  });

  test("an Owner without Birthday does not compile", () => {
    const person = { FirstName: "Alex", LastName: "Smith", Email: "alex@example.com" };
    void sca.users.createNatural({ ...person, UserCategory: "PAYER", TermsAndConditionsAccepted: false });
    // @ts-expect-error an Owner needs Birthday, Nationality and CountryOfResidence
    void sca.users.createNatural({ ...person, UserCategory: "OWNER", TermsAndConditionsAccepted: true });
  });
});
