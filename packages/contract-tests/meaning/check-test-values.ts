import type { TestValuePart, TestValues } from "@mangopay-sca/spec/lint/data-files";
import { toPointer } from "@mangopay-sca/spec/model";
import { differing } from "../pages/sentences.ts";
import { inBoth } from "./in-both.ts";
import { lackingWords, listed } from "./words.ts";
import { type WrittenTestValuePart, testValues as written } from "./written.ts";

/** The Sandbox's values are those of the pages, in the same members and to the same effect. */
export const testValueViolations = ({ testValues }: TestValues): string[] =>
  inBoth("test-values.yaml: ", written.testValues, testValues, (at, { send, effect, page }, found) => [
    ...differing(`${at} parts`, send.length, found.send.length, page),
    ...send.flatMap((part, n) => partViolations(`${at} part ${n + 1}`, part, found.send[n], page)),
    ...lackingWords(at, found.effect, effect, page),
    ...differing(`${at} documents`, documentsOf(page), found.documents.toSorted(), page),
  ]);

const documentsOf = (page: string) =>
  listed(page)
    .map((one) => one.split(" ")[0])
    .toSorted();

function partViolations(
  at: string,
  part: WrittenTestValuePart,
  found: TestValuePart | undefined,
  page: string,
): string[] {
  if (found === undefined) return [];
  return [
    ...differing(`${at} match`, part.match, found.match, page),
    ...differing(`${at} values`, part.values.toSorted(), found.values.toSorted(), page),
    ...differing(`${at} examples`, part.examples?.toSorted(), found.examples?.toSorted(), page),
    ...differing(`${at} members`, membersOf(part), found.at?.toSorted(), page),
    ...lackingWords(`${at} elsewhere`, found.elsewhere ?? "", part.elsewhere ?? [], page),
  ];
}

const membersOf = ({ in: name = "" }: WrittenTestValuePart): string[] | undefined =>
  written.members[name]
    ?.map((member) => {
      const [schema = "", property = ""] = member.split(" ");
      return toPointer(["components", "schemas", schema, "properties", property]);
    })
    .toSorted();
