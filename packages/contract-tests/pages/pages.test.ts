import { describe, expect, test } from "vitest";
import { spec } from "../src/spec.ts";
import { createSubject, documentsAround } from "../src/subject.ts";
import { fileViolations } from "./check-files.ts";
import { pageChecks, valueChecks } from "./page-checks.ts";

const subject = createSubject(documentsAround(spec()));

describe.each([...pageChecks, ...valueChecks])("$name", ({ cases }) => {
  test.each([...cases(subject)])("$name", async ({ violations }) => {
    expect((await Array.fromAsync(violations())).join("\n")).toBe("");
  });
});

test("the files of this folder hold nothing that no check reads, and name documents and readings of sources.yaml", () => {
  expect(fileViolations().join("\n")).toBe("");
});
