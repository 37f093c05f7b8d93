import spec from "@mangopay-sca/spec";
import { describe, expect, test } from "vitest";
import { createContract } from "../../src/contract.ts";
import type { Exchange } from "../../src/exchange.ts";
import { calls, requestHeaders } from "./calls.ts";
import { documentedFor, type Planted, plant } from "./plant.ts";
import { requestBodies } from "./request-bodies.ts";
import { errors, responses } from "./responses.ts";

const table = [...calls, ...requestHeaders, ...requestBodies, ...responses, ...errors];
const { check } = createContract(spec);

interface Found {
  at: string;
  whole: string;
}
function foundIn(exchange: Exchange): Found[] {
  const { violations, notes } = check(exchange);
  return [
    ...violations.map((one) => ({ at: `violation: ${one.direction} ${one.pointer}`, whole: JSON.stringify(one) })),
    ...notes.map((one) => ({ at: `note: ${one.direction} ${one.pointer}`, whole: JSON.stringify(one) })),
  ];
}

/** What is found beyond what is found of the documented exchange: some have an event type that the spec does not list. */
function newlyFoundIn(planted: Planted): string[] {
  const before = foundIn(documentedFor(planted)).map(({ whole }) => whole);
  return foundIn(plant(planted))
    .filter(({ whole }) => !before.includes(whole))
    .map(({ at }) => at);
}

const expectedOf = ({ level, pointer }: Planted) => `${level}: ${pointer}`;
const titleOf = (planted: Planted) => `${planted.operation}: ${planted.what}, ${expectedOf(planted)}`;

describe("planted mistakes", () => {
  test("are 150 or more, and none stands there twice", () => {
    expect(table.length).toBeGreaterThanOrEqual(150);
    expect(new Set(table.map(titleOf)).size).toBe(table.length);
  });

  test("are found where they are, and nothing else is", () => {
    const found = table.map((planted) => ({ title: titleOf(planted), found: newlyFoundIn(planted) }));
    expect(found.filter((one, n) => String(one.found) !== expectedOf(table[n] as Planted))).toEqual([]);
  });
});
