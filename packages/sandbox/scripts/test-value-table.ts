import { namesOf } from "@mangopay-sca/spec/model";
import list from "@mangopay-sca/spec/test-values.json" with { type: "json" };

interface Part {
  at?: string[];
  match: string;
  values: (string | number)[];
}

/** The values that the Sandbox acts on, with the names of the members where they go. */
export function testValueTable() {
  return Object.fromEntries(
    Object.entries(list.testValues as Record<string, { send: Part[] }>).map(([name, { send }]) => [
      name,
      send.map(({ at = [], match, values }) => ({
        members: [...new Set(at.map((pointer) => namesOf(pointer).at(-1) ?? ""))],
        match,
        values,
      })),
    ]),
  );
}
