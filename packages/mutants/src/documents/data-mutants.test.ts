import { documentsAround } from "@mangopay-sca/contract-tests/src/subject";
import { valueAt } from "@mangopay-sca/spec/model";
import { bundleSpec } from "@mangopay-sca/spec/scripts/bundle";
import { expect, test } from "vitest";
import { dataMutants } from "./data-mutants.ts";

const documents = documentsAround(bundleSpec());
const mutants = dataMutants(documents);

test("every mutant has an id of its own", () => {
  const seen = new Set<string>();
  const twice = mutants.filter(({ id }) => seen.size === seen.add(id).size);
  expect(twice.map(({ id }) => id).join("\n")).toBe("");
});

test("every mutant changes its document", () => {
  const same = mutants.filter(({ document, edits }) =>
    edits.every(({ pointer, value }) => {
      const before = valueAt(documents[document], pointer);
      return value === undefined ? before === undefined : JSON.stringify(before) === JSON.stringify(value);
    }),
  );
  expect(same.map(({ id }) => id).join("\n")).toBe("");
});
