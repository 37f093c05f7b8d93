import { test } from "vitest";
import { expectNone } from "../src/expect-none.ts";
import { linesOf } from "./lines.ts";
import { listed } from "./words.ts";
import { errors, ledger, lifecycle, testValues, workflows } from "./written.ts";

const { transitions, groups, calls, ...named } = lifecycle;
const written = [
  ...Object.values(named),
  errors.errors,
  errors.oauth,
  testValues.testValues,
  workflows.workflows,
].flatMap((part) => Object.values(part as Record<string, { page: string; by?: string }>));
const lines = linesOf(lifecycle);

test("every line names a document of the ledger for its page", () => {
  const pages = [...written.flatMap(({ page }) => listed(page)), ...Object.keys(transitions)];
  const unknown = pages.filter((page) => !(String(page.split(" ")[0]) in ledger.documents));
  expectNone(unknown.map((page) => `${page}: begins with no document of spec/sources.yaml`));
});

test("every reading that a line follows is in the ledger", () => {
  const readings = [...written, ...lines].flatMap(({ by }) => by ?? []);
  const unknown = readings.filter((id) => !(id in ledger.conflicts || id in ledger.openQuestions));
  expectNone(unknown.map((id) => `${id}: is no conflict or question of meaning/ledger.yaml`));
});

test("the names of calls, groups, members and bodies are all used", () => {
  const heads = Object.values(transitions).flat();
  const sent = Object.values(workflows.workflows).flatMap(({ steps }) =>
    Object.values(steps).map(({ sends }) => sends),
  );
  const members = Object.values(testValues.testValues).flatMap(({ send }) => send.map((part) => part.in));
  const unused = [
    ...Object.keys(calls).filter((call) => !heads.some((line) => line.startsWith(`${call} in `))),
    ...Object.keys(groups).filter((group) => !heads.some((line) => new RegExp(`(in|,) ${group}\\b`).test(line))),
    ...Object.keys(testValues.members).filter((name) => !members.includes(name)),
    ...Object.keys(workflows.bodies).filter((name) => !sent.includes(name)),
  ];
  expectNone(unused.map((name) => `${name}: no line of meaning/ uses it`));
});

test("every conflict and question has a place where it is carried", () => {
  const placed = new Set(Object.keys(ledger.at).map((place) => place.split(" ")[0]));
  const ids = [ledger.conflicts, ledger.openQuestions, ledger.closedQuestions].flatMap((part) => Object.keys(part));
  expectNone(ids.filter((id) => !placed.has(id)).map((id) => `${id}: meaning/ledger.yaml names no place for it`));
});
