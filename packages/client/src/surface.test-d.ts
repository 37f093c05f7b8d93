import type { operations, ScaErrorType, ScaOAuthErrorType, UserSummary } from "@mangopay-sca/types";
import { describe, expectTypeOf, test } from "vitest";
import type { operations as table } from "./generated/operations.js";
import type { CallOptions, ScaApiError, ScaClient, ScaList, ScaPromise } from "./index.js";
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
type IdOfRow = Rows["operation"];
type RowOf<Id> = Extract<Rows, { operation: Id }>;
type IsUnion<Type, Whole = Type> = Type extends unknown ? ([Whole] extends [Type] ? false : true) : never;
type Success<Id extends keyof operations> = operations[Id]["responses"] extends {
  200: { content: { "application/json": infer Body } };
}
  ? Body
  : undefined;

/** The client's method of a row, and what it gives and takes. */
type MethodOf<Name extends string> = Name extends `${infer Group extends keyof Table}.${infer Method}`
  ? Method extends keyof ScaClient[Group]
    ? ScaClient[Group][Method]
    : never
  : never;
type Given<Method> = Method extends (...args: never[]) => ScaPromise<infer Data>
  ? Data
  : Method extends (...args: never[]) => ScaList<infer Item>
    ? Item[]
    : never;
type Taken<Method> = Method extends (...args: infer Args) => unknown ? Args : never;
/** The values of a path, in its order. */
type PathValues<Path> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name extends "ClientId"
    ? PathValues<Rest>
    : [string, ...PathValues<Rest>]
  : [];
type BodyOf<Id extends keyof operations> = operations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? [Body]
  : [];
type Expected<Id extends keyof typeof table> = [
  ...PathValues<(typeof table)[Id]["path"]>,
  ...BodyOf<Id>,
  options?: CallOptions | undefined,
];
type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** Compiles when there is nothing to say; the error quotes what there is. */
declare function nothing<_Problem extends never>(): void;
const rows = "packages/client/src/operations.ts";
const signatures = "packages/client/src/api.ts";

describe("the table of methods", () => {
  test("reaches every operation of the spec", () => {
    type Missing = Exclude<Callable, IdOfRow>;
    nothing<`${Missing}: add its row to ${typeof rows}`>();
    type Gone = Exclude<IdOfRow, Callable>;
    nothing<`${Gone}: the spec has no such operation, take its row out of ${typeof rows}`>();
  });

  test("reaches none twice", () => {
    type Doubles = { [Id in Callable]: true extends IsUnion<RowOf<Id>["name"]> ? Id : never }[Callable];
    nothing<`${Doubles}: ${typeof rows} has it twice`>();
  });

  test("is the client's surface, but for what only waits", () => {
    type Unsigned = Rows["name"] extends infer Name extends string
      ? Name extends string
        ? [MethodOf<Name>] extends [never]
          ? Name
          : never
        : never
      : never;
    nothing<`${Unsigned}: add its signature to ${typeof signatures}`>();
    type Signed = { [Group in keyof Table]: `${Group}.${keyof ScaClient[Group] & string}` }[keyof Table];
    type Unlisted = Exclude<Signed, Rows["name"] | "users.waitForEnrollment">;
    nothing<`${Unlisted}: ${typeof signatures} has it, and ${typeof rows} does not`>();
    expectTypeOf<keyof ScaClient>().toEqualTypeOf<keyof Table | "http">();
  });

  test("gives what the spec documents for each", () => {
    type Wrong = Rows extends infer Row
      ? Row extends {
          name: infer Name extends string;
          operation: infer Id extends keyof operations;
        }
        ? Same<Given<MethodOf<Name>>, Success<Id>> extends true
          ? never
          : `${Id}: ${Name} in ${typeof signatures} gives something else than the spec documents`
        : never
      : never;
    nothing<Wrong>();
  });

  test("takes the values of the path, the body that the spec documents, and options", () => {
    type Wrong = Rows extends infer Row
      ? Row extends {
          name: infer Name extends string;
          operation: infer Id extends keyof typeof table;
        }
        ? Name extends `${string}.list`
          ? never
          : Same<Taken<MethodOf<Name>>, Expected<Id>> extends true
            ? never
            : `${Id}: ${Name} in ${typeof signatures} does not take the path's values, the body and options`
        : never
      : never;
    nothing<Wrong>();
  });
});

declare const sca: ScaClient;
declare const error: ScaApiError;

describe("the surface", () => {
  test("lists are gone through by their items", async () => {
    for await (const user of sca.users.list({ perPage: 100 })) expectTypeOf(user).toEqualTypeOf<UserSummary>();
  });

  test("an error has a known code, or one that the API added since, and is a string either way", () => {
    expectTypeOf(error.type).toExtend<string>();
    expectTypeOf<ScaErrorType | ScaOAuthErrorType | "quota_reached_2027">().toExtend<typeof error.type>();
    // Not just a string: editors offer the known codes, and a comparison leaves none of the others.
    expectTypeOf(error.type).not.toEqualTypeOf<string>();
    if (error.type === "rate_limit") expectTypeOf(error.type).toEqualTypeOf<"rate_limit" | (string & {})>();
    if (error.type === "quota_reached_2027") expectTypeOf(error.type).toEqualTypeOf<string & {}>();
  });

  test("an Owner without Birthday does not compile", () => {
    const person = { FirstName: "Alex", LastName: "Smith", Email: "alex@example.com" };
    void sca.users.createNatural({ ...person, UserCategory: "PAYER", TermsAndConditionsAccepted: false });
    // @ts-expect-error an Owner needs Birthday, Nationality and CountryOfResidence
    void sca.users.createNatural({ ...person, UserCategory: "OWNER", TermsAndConditionsAccepted: true });
  });
});
