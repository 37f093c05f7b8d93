import { expect, test } from "vitest";
import type { CheckedExchange } from "../src/exchange.ts";
import { describe as toLine } from "../src/format.ts";
import { parseRecording } from "../src/recordings/read-recording.ts";
import { check } from "./check.ts";
import { documentedExchanges } from "./documented-exchanges.ts";
import { recorders } from "./recorders/index.ts";

const documented = documentedExchanges();

/** Notes on what was published, which has more than this spec describes. */
const expected = [
  // The pages on hooks and events show event types outside SCA.
  /^(create|list|update|view)(Hook|Hooks|Event|Events) 200 response body(\/\d+)?\/EventType: must be one of \d+ documented/,
  /^createHook \d+ request body\/EventType: must be one of \d+ documented/,
  // The official SDK's own tests send it; no page has it.
  /^createNaturalUser 200 request body\/PersonType: is not documented$/,
];

const findingsOf = (checked: CheckedExchange) => [
  ...(checked.operationId === undefined ? ["is not matched"] : []),
  ...checked.violations.map((violation) => `violation: ${toLine(checked, violation)}`),
  ...checked.notes.map((note) => toLine(checked, note)).filter((note) => !expected.some((known) => known.test(note))),
];

test.each(recorders)("what is documented has no findings in a recording of $name", ({ record, extension }) => {
  const recorded = parseRecording(record(documented.map(({ exchange }) => exchange)), `a.${extension}`);
  expect(recorded.length).toBe(documented.length);
  expect(documented.length).toBeGreaterThan(200);
  const found = recorded.map(check).map((checked, n) => ({ title: documented[n]?.title, found: findingsOf(checked) }));
  expect(found.filter((one) => one.found.length > 0)).toEqual([]);
});

test("what is published beyond the spec is noted", () => {
  const notes = documented.flatMap(({ exchange }) => {
    const checked = check(exchange);
    return checked.notes.map((note) => toLine(checked, note));
  });
  for (const known of expected) expect(notes.some((note) => known.test(note))).toBe(true);
});
