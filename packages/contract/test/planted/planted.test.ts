import spec from "@mangopay-sca/spec";
import { operationsOf } from "@mangopay-sca/spec/model";
import { describe, expect, test } from "vitest";
import type { Exchange } from "../../src/exchange.ts";
import { parseRecording } from "../../src/recordings/read-recording.ts";
import { check } from "../check.ts";
import { chrome, type Recorder, recorders } from "../recorders/index.ts";
import { calls, requestHeaders } from "./calls.ts";
import { errors } from "./errors.ts";
import { documentedFor, type Planted, plant } from "./plant.ts";
import { requestBodies } from "./request-bodies.ts";
import { requestMembers } from "./request-members.ts";
import { responses } from "./responses.ts";

const table = [...calls, ...requestHeaders, ...requestBodies, ...requestMembers, ...responses, ...errors];

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
function newlyFoundIn(exchange: Exchange, planted: Planted): string[] {
  const before = foundIn(documentedFor(planted)).map(({ whole }) => whole);
  return foundIn(exchange)
    .filter(({ whole }) => !before.includes(whole))
    .map(({ at }) => at);
}

const titleOf = ({ operation, what }: Planted) => `${operation}: ${what}`;

/** Chrome leaves the header out, so that neither its absence nor what is wrong with it can be known. */
const cannotTell = (recorder: Recorder, { pointer }: Planted) =>
  recorder === chrome && pointer === "request header/authorization";

test("planted mistakes are 150 or more, in every operation, and none stands there twice", () => {
  expect(table.length).toBeGreaterThanOrEqual(150);
  expect(new Set(table.map(titleOf)).size).toBe(table.length);
  const planted = new Set(table.map(({ operation }) => operation.split(" ")[0]));
  expect(operationsOf(spec).flatMap(({ operationId }) => (planted.has(operationId) ? [] : [operationId]))).toEqual([]);
});

describe("a planted mistake is found where it is, and nothing else is:", () => {
  test.each(table)("$operation, $what", (planted) => {
    expect(newlyFoundIn(plant(planted), planted)).toEqual([`${planted.level}: ${planted.pointer}`]);
  });
});

test.each(recorders)("in a recording of $name the same is found", (recorder) => {
  const recorded = parseRecording(recorder.record(table.map(plant)), `a.${recorder.extension}`);
  expect(recorded).toHaveLength(table.length);
  const wrong = table.flatMap((planted, n) => {
    const expected = cannotTell(recorder, planted) ? [] : [`${planted.level}: ${planted.pointer}`];
    const found = newlyFoundIn(recorded[n] as Exchange, planted);
    return String(found) === String(expected) ? [] : [{ title: titleOf(planted), expected, found }];
  });
  expect(wrong).toEqual([]);
});
