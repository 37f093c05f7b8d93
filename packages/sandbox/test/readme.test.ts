import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultNames } from "../src/faults/fault.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

test("the README lists every fault, and no other", () => {
  const table = readme.split("| fault | |")[1]?.split("\n\n")[0] ?? "";
  const listed = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(
    ([, names = ""]) => names.match(/(?<=`)[a-z-]{3,}(?=`)/g) ?? [],
  );
  expect(listed.toSorted()).toEqual(Object.keys(faultNames).toSorted());
});
