import fc from "fast-check";
import { type Happening, reasons } from "./table.ts";

export const clients = ["acme", "other"] as const;
const asked = ["ContactInformationUpdate", "Transfer"] as const;

const call = [
  "create",
  "create legacy",
  "update",
  "update legacy",
  "categorize",
  "enroll",
  "ask consent",
  "read status",
  "view",
  "close",
] as const;
const change = ["nothing", "email", "phone", "name", "email and name", "bypass", "impersonal"] as const;

/** A call to the API; `user` and `session` count those of the platform, in a circle. */
export interface Call {
  client: 0 | 1;
  call: (typeof call)[number];
  user: number;
  type: "natural" | "legal";
  category: "PAYER" | "OWNER";
  isPresent: boolean;
  change: (typeof change)[number];
  /** The endpoint for the other type of users, where it has one. */
  isOtherEndpoint: boolean;
  /** The user is one of the other platform. */
  isForeign: boolean;
}

export type Command =
  | Call
  | {
      client: 0 | 1;
      session: number;
      ends: "validated" | "failed" | "expired";
      consents: Partial<Record<(typeof asked)[number], boolean>>;
    }
  | { client: 0 | 1; user: number; happens: Happening }
  | { client: 0 | 1; user: number; holdsMoney: boolean }
  | { advances: number };

export interface Settings {
  enrollsLater: boolean;
  hasProxy: boolean;
}

const client = fc.constantFrom<(0 | 1)[]>(0, 1);
const nth = fc.nat(2);
const rarely = fc.integer({ min: 0, max: 19 }).map((n) => n === 19);

const calls: fc.Arbitrary<Command> = fc.record({
  client,
  // Users have to be there before much can be done.
  call: fc.constantFrom(...call, "create", "categorize", "update", "update", "update legacy"),
  user: nth,
  type: fc.constantFrom("natural", "legal"),
  category: fc.constantFrom("PAYER", "OWNER", "OWNER", "OWNER"),
  isPresent: fc.integer({ min: 0, max: 3 }).map((n) => n < 3),
  change: fc.constantFrom(...change, "nothing", "email", "name", "email and name"),
  isOtherEndpoint: rarely,
  isForeign: rarely,
});

const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: calls },
  {
    weight: 4,
    arbitrary: fc.record({
      client,
      session: nth,
      ends: fc.constantFrom("validated", "validated", "validated", "failed", "expired"),
      consents: fc.record({ ContactInformationUpdate: fc.boolean(), Transfer: fc.boolean() }, { requiredKeys: [] }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ client, user: nth, happens: fc.constantFrom(...reasons) }) },
  { weight: 1, arbitrary: fc.record({ client, user: nth, holdsMoney: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ advances: fc.integer({ min: 1, max: 12 }) }) },
);

export const sequences = fc.array(commands, { minLength: 1, maxLength: 60, size: "max" });
export const settings: fc.Arbitrary<Settings> = fc.record({ enrollsLater: fc.boolean(), hasProxy: fc.boolean() });
