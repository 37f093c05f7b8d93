import type { TestValuePart, TestValues } from "@mangopay-sca/spec/lint/data-files";
import type { DocumentMutant } from "../mutant.ts";
import { after, each, mutantsOf, pointer } from "./changes.ts";

const mutant = mutantsOf("testValues");

/** Every mistake that is tried in the values that the Sandbox knows. */
export function testValueMutants({ testValues }: TestValues): DocumentMutant[] {
  const members = [
    ...new Set(Object.values(testValues).flatMap(({ send }) => send.flatMap(({ at = [] }) => at))),
  ].toSorted();
  return Object.entries(testValues).flatMap(([id, { send, documents }]) => {
    const at = pointer("testValues", id);
    return [
      mutant("drop a test value", id, { pointer: at }),
      mutant("empty a text", `effect of ${id}`, { pointer: `${at}/effect`, value: "" }),
      ...(send.length > 1 ? send : []).map((_, n) =>
        mutant("drop a part of a test value", `${id} ${n}`, { pointer: `${at}/send/${n}` }),
      ),
      ...send.flatMap((part, n) => changedPart(`${id} ${n}`, part, `${at}/send/${n}`, members)),
      mutant("change the documents of a test value", id, {
        pointer: `${at}/documents/0`,
        value: documents[0] === "docs-site" ? "docs-repository" : "docs-site",
      }),
    ];
  });
}

function changedPart(name: string, part: TestValuePart, at: string, members: string[]): DocumentMutant[] {
  const { match, values, at: places = [], elsewhere, examples = [] } = part;
  return [
    ...["exact", "contains", "before-at", "word"]
      .filter((other) => other !== match)
      .map((value) => mutant("change a match", `${name} ${value}`, { pointer: `${at}/match`, value })),
    ...values.flatMap((value, n) => [
      mutant("change a test value", `${name} ${value}`, {
        pointer: `${at}/values/${n}`,
        value: typeof value === "number" ? value - 1 : value.replace(/.$/, (last) => (last === "1" ? "2" : "1")),
      }),
      ...(values.length > 1 ? [mutant("drop a value", `${name} ${value}`, { pointer: `${at}/values/${n}` })] : []),
    ]),
    ...examples.map((example, n) =>
      mutant("drop an example of a test value", `${name} ${example}`, { pointer: `${at}/examples/${n}` }),
    ),
    ...places.flatMap((place, n) => [
      ...(places.length > 1 ? [mutant("drop a member", `${name} ${place}`, { pointer: `${at}/at/${n}` })] : []),
      mutant("change a member", `${name} ${place}`, { pointer: `${at}/at/${n}`, value: after(members, place) }),
    ]),
    ...each(elsewhere, () => [
      mutant("empty a text", `elsewhere of ${name}`, { pointer: `${at}/elsewhere`, value: "" }),
    ]),
  ];
}
