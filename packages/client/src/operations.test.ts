import { expect, test } from "vitest";
import { methods, type Operation } from "./operations.js";

const rows = Object.entries(methods).flatMap(([group, names]) =>
  Object.entries(names as Record<string, Operation>).map(([name, [id]]) => [`${group}.${name}`, name, id] as const),
);
const wordsOf = (name: string) => name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());

test.each(rows)("%s is named with words of the operation that it makes", (_, name, operationId) => {
  expect(wordsOf(operationId)).toEqual(expect.arrayContaining(wordsOf(name)));
});
