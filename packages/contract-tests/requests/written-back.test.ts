import { createContract } from "@mangopay-sca/contract";
import { type Mock, startMock } from "@mangopay-sca/mock";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOf } from "../src/conformance.ts";
import { createDocumented } from "../src/documented.ts";
import { exampleName, spec } from "../src/spec.ts";

/**
 * Other values for members that a platform changes; a member of an object is named with it. A user's `UserStatus` and a hook's
 * `EventType` are read only, and the API ignores them in a request. No published response is of a user whom Mangopay made a
 * PLATFORM or of a hook that is INVALID: those two values cannot be sent, and rules.ts has them refused.
 */
const changes: Record<string, unknown> = {
  Tag: "New tag",
  FirstName: "Ada",
  LastName: "Lovelace",
  Name: "Better Business",
  Email: "ada.lovelace@example.com",
  LegalRepresentativeFirstName: "Ada",
  LegalRepresentativeEmail: "ada.lovelace@example.com",
  "LegalRepresentative/Email": "ada.lovelace@example.com",
  "LegalRepresentative/PhoneNumber": "+33611111112",
  PhoneNumber: "+33611111112",
  Url: "https://example.com/other",
  Status: "DISABLED",
};
type Body = Record<string, unknown>;

const documented = createDocumented(spec());
const contract = createContract(spec(), { showNames: true });
/** Every published user and hook, once; what lists show of a user is a user too. */
const published = documented.examples
  .filter(({ operationId, part }) => part === "200" && /User|Hook/.test(operationId))
  .flatMap((one) => [one.value].flat().map((value, n) => [`${exampleName(one)} ${n}`, value as Body] as const))
  .filter(([, body]) => "Id" in body);
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

function updateFor(body: Body): string {
  if ("Url" in body) return "updateHook";
  // What lists show has neither format, and lacks what a legacy update needs of an Owner (C32 in sources.yaml).
  const isListed = !("FirstName" in body || "Name" in body);
  const isSca = isListed || "PendingUserAction" in body;
  return `update${body.PersonType === "NATURAL" ? "Natural" : "Legal"}User${isSca ? "Sca" : ""}`;
}

function withChange(body: Body, name: string): Body {
  const [parent = "", member] = name.split("/");
  if (member === undefined) return { ...body, [parent]: changes[name] };
  return { ...body, [parent]: { ...(body[parent] as Body), [member]: changes[name] } };
}

const isIn = (body: Body, name: string) => {
  const [parent = "", member] = name.split("/");
  return parent in body && (member === undefined || member in (body[parent] as Body));
};

describe("a published user or hook, read, changed in one member and written back is accepted", () => {
  test.each(published)("%s", async (_, body) => {
    const operationId = updateFor(body);
    const names = Object.keys(changes).filter((name) => isIn(body, name));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), async (name) => {
        const request = documented.request(operationId, { body: withChange(body, name) });
        expect(violationsOf(contract.check({ request }), operationId), name).toEqual([]);
        const response = await fetch(mock.url + request.url, { ...request, signal: AbortSignal.timeout(240_000) });
        expect(response.status, `${name}: ${await response.text()}`).toBe(200);
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  test("in both formats, of both kinds, and hooks", () => {
    const operations = new Set(published.map(([, body]) => updateFor(body)));
    const formats = ["updateNaturalUserSca", "updateLegalUserSca", "updateNaturalUser", "updateLegalUser"];
    expect(operations).toEqual(new Set([...formats, "updateHook"]));
  });
});
