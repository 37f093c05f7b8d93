import type { Sources } from "@mangopay-sca/spec/lint/data-files";
import type { DocumentMutant } from "../mutant.ts";
import { after, mutantsOf, pointer } from "./changes.ts";

const mutant = mutantsOf("sources");
type Conflict = Sources["conflicts"][string];

/** Every mistake that is tried in the claim ledger. */
export function ledgerMutants(sources: Sources): DocumentMutant[] {
  const { documents, ...parts } = sources;
  const entries = Object.entries(parts).flatMap(([part, ofPart]) =>
    Object.entries(ofPart as Record<string, { at: string[] }>).map(([id, { at }]) => ({ part, id, at })),
  );
  const places = [...new Set(entries.flatMap(({ at }) => at))].toSorted();
  return [
    ...Object.keys(documents).flatMap((name) => [
      mutant("drop a document", name, { pointer: pointer("documents", name) }),
      mutant("change an address", name, {
        pointer: pointer("documents", name, "address"),
        value: "https://example.com",
      }),
    ]),
    ...entries.flatMap(({ part, id, at }) => changedEntry(part, id, at, places)),
    ...Object.entries(sources.conflicts).flatMap(([id, conflict]) =>
      changedSides(id, conflict, Object.keys(documents)),
    ),
    ...texts(sources),
  ];
}

const changedEntry = (part: string, id: string, at: string[], places: string[]): DocumentMutant[] => [
  mutant("drop an entry", id, { pointer: pointer(part, id) }),
  ...at.flatMap((place, n) => [
    ...(at.length > 1 ? [mutant("drop a place", `${id} ${place}`, { pointer: pointer(part, id, "at", n) })] : []),
    mutant("move a place", `${id} ${place}`, { pointer: pointer(part, id, "at", n), value: after(places, place) }),
  ]),
];

function changedSides(id: string, { sides, reading }: Conflict, documents: string[]): DocumentMutant[] {
  const at = pointer("conflicts", id, "sides");
  const [first, second, ...others] = sides;
  if (!first || !second) return [];
  const swapped = [{ ...first, says: second.says }, { ...second, says: first.says }, ...others];
  return [
    mutant("take the other side", id, {
      pointer: pointer("conflicts", id, "reading"),
      value: leastLike(reading, sides),
    }),
    mutant("swap what two sides say", id, { pointer: at, value: swapped }),
    ...sides.flatMap((side, n) => [
      mutant("drop a side", `${id} ${side.says}`, { pointer: `${at}/${n}` }),
      ...side.documents.map((document, i) =>
        mutant("change the document of a side", `${id} ${n} ${document}`, {
          pointer: `${at}/${n}/documents/${i}`,
          value: after(documents, document),
        }),
      ),
    ]),
  ];
}

/** What the side says that has the fewest words of the reading: not the one that was taken. */
function leastLike(reading: string, sides: Conflict["sides"]): string {
  const read = wordsOf(reading);
  const shared = ({ says }: Conflict["sides"][number]) => read.filter((word) => wordsOf(says).includes(word)).length;
  return sides.toSorted((one, other) => shared(one) - shared(other))[0]?.says ?? "";
}

const wordsOf = (text: string): string[] => text.match(/[\w-]+/g) ?? [];

const texts = ({ conflicts, openQuestions, closedQuestions }: Sources): DocumentMutant[] =>
  Object.entries({ conflicts, openQuestions, closedQuestions }).flatMap(([part, entries]) =>
    Object.entries(entries).flatMap(([id, entry]) =>
      Object.entries(entry)
        .filter(([, value]) => typeof value === "string")
        .map(([member]) =>
          mutant("empty a text", `${id} ${member}`, { pointer: pointer(part, id, member), value: "" }),
        ),
    ),
  );
