import { expect, test } from "vitest";
import { countryViolations } from "../src/checks/countries.ts";
import { spec } from "../src/spec.ts";

test("the documented countries are those of ISO 3166-1, as far as Node's names of regions have them", () => {
  expect(countryViolations(spec())).toEqual([]);
});
