import { expect, test } from "vitest";
import { codeMutants } from "./code-mutants.ts";

/** A mutant that replaces the first occurrence of a piece of code on a line, counted from 0. */
function made(source: string, line: number, original: string, replacement: string, mutatorName = "StringLiteral") {
  const before = source.split("\n").slice(0, line).join("\n").length + (line > 0 ? 1 : 0);
  const from = source.indexOf(original, before);
  const place = (offset: number) => {
    const lines = source.slice(0, offset).split("\n");
    return { line: lines.length - 1, column: lines.at(-1)?.length ?? 0 };
  };
  const location = { start: place(from), end: place(from + original.length) };
  return { fileName: "/copy/packages/client/src/a.ts", location, mutatorName, replacement, source };
}

test("a mutant has its file, its line and the code before and after", () => {
  const source = 'first();\nif (a ||\n  b) c("x");\n';
  expect(codeMutants("client", [made(source, 1, "a ||\n  b", "false", "ConditionalExpression")])).toEqual([
    {
      id: "packages/client/src/a.ts: ConditionalExpression: a || b -> false",
      kind: "ConditionalExpression",
      subject: "client",
      file: "packages/client/src/a.ts",
      line: 2,
      original: "a ||\n  b",
      replacement: "false",
    },
  ]);
});

test("an id stays the same when other lines of the file change", () => {
  const ids = (source: string, line: number) =>
    codeMutants("client", [made(source, line, '"x"', '""')]).map(({ id }) => id);
  expect(ids('a("x");', 0)).toEqual(ids('// Something new.\nb();\n  a("x");', 2));
});

test("the same change at several places has an id for each", () => {
  const source = 'a("x");\na("x");\n';
  const ids = codeMutants("client", [made(source, 0, '"x"', '""'), made(source, 1, '"x"', '""')]).map(({ id }) => id);
  expect(ids).toEqual([
    'packages/client/src/a.ts: StringLiteral: "x" -> ""',
    'packages/client/src/a.ts: StringLiteral: "x" -> "" (2)',
  ]);
});
