import { readdirSync, readFileSync } from "node:fs";
import { examplesOf } from "@mangopay-sca/spec/model";
import { examplesFolder } from "@mangopay-sca/spec/scripts/folders";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fileViolations, published, publishedViolations } from "../src/checks/published.ts";
import { spec } from "../src/spec.ts";

const files = readdirSync(examplesFolder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.slice(0, -".yaml".length).replaceAll("\\", "/"));

// published.json was made from the published pages, not from the example files.
describe("every example has the value that was published", () => {
  test.each(files)("%s", (file) => {
    const { value } = parse(readFileSync(`${examplesFolder}/${file}.yaml`, "utf8"));
    expect(fileViolations(file, value)).toEqual([]);
  });
});

test("no published value has lost its example", () => {
  expect(Object.keys(published).filter((file) => !files.includes(file))).toEqual([]);
});

test("the bundle shows each of them, and nothing that was not published", () => {
  expect(publishedViolations(examplesOf(spec()))).toEqual([]);
});
