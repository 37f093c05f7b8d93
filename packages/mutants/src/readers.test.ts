import { checkAll } from "@mangopay-sca/contract-tests/src/check";
import { createSubject, documentsAround } from "@mangopay-sca/contract-tests/src/subject";
import { bundleSpec } from "@mangopay-sca/spec/scripts/bundle";
import { expect, test } from "vitest";
import { readersOf } from "./readers.ts";

test("a document is read by the checks that look into it, and the spec also by those of what is made from it", async () => {
  const ofErrors = checkAll("errors", ({ errors }) => Object.keys(errors.oauth).slice(1));
  const ofBoth = checkAll("both", ({ errors, documented }) => (errors && documented ? [] : ["nothing is there"]));
  const readers = await readersOf([ofErrors, ofBoth], createSubject(documentsAround(bundleSpec())));
  expect(readers("errors")).toEqual([ofErrors, ofBoth]);
  expect(readers("spec")).toEqual([ofBoth]);
  expect(readers("lifecycle")).toEqual([]);
});
