import type { Sources } from "@mangopay-sca/spec/lint/data-files";
import type { OpenApiDocument } from "@mangopay-sca/spec/model";
import { differing } from "../pages/sentences.ts";
import { inOne } from "./in-both.ts";
import { placesOf, textAt } from "./places.ts";
import { lacking, listed } from "./words.ts";
import { ledger as written } from "./written.ts";

/** The ledger has the conflicts and questions of the pages, with their sides and readings. */
export const ledgerViolations = ({ documents, conflicts, openQuestions, closedQuestions }: Sources): string[] => [
  ...same("document ", written.documents, documents, (at, address, found) =>
    differing(`${at} address`, address, found.address, "as it is cited"),
  ),
  ...same("", written.conflicts, conflicts, conflictViolations),
  ...same("", written.openQuestions, openQuestions, (at, words, { reading }) =>
    silent(`${at} reading`, words, reading),
  ),
  ...same("closed ", written.closedQuestions, closedQuestions, (at, words, { outcome }) =>
    silent(`${at} outcome`, words, outcome),
  ),
];

/** Everything that it points to carries the decision, and nothing that carries one is left out. */
export function placeViolations(
  { conflicts, openQuestions, closedQuestions }: Sources,
  spec: OpenApiDocument,
): string[] {
  const pointerTo = placesOf(spec);
  const places = Object.entries(written.at).map(([name, words]) => {
    const [id = "", ...place] = name.split(" ");
    return { id, name, pointer: pointerTo(place.join(" ")), words: listed(words) };
  });
  const found = Object.entries({ ...conflicts, ...openQuestions, ...closedQuestions });
  return [
    ...inOne(
      "sources.yaml: the place of ",
      new Map(places.map(({ id, pointer, name }) => [`${id} ${pointer}`, name])),
      found.flatMap(([id, { at }]) => at.map((pointer) => `${id} ${pointer}`)),
    ),
    ...places.flatMap(({ id, pointer, words }) =>
      lacking(textAt(spec, pointer), words).map(
        (word) => `sources.yaml: ${id} points to ${pointer}, which does not say "${word}"`,
      ),
    ),
  ];
}

function same<Found>(
  kind: string,
  expected: Record<string, string>,
  found: Record<string, Found>,
  violations: (at: string, line: string, found: Found) => string[],
): string[] {
  return [
    ...inOne(`sources.yaml: ${kind}`, new Map(Object.entries(expected)), Object.keys(found)),
    ...Object.entries(expected).flatMap(([name, line]) => {
      const other = found[name];
      return other === undefined ? [] : violations(`sources.yaml: ${kind}${name}`, line, other);
    }),
  ];
}

/** `WORDS (DOCUMENTS) / WORDS (DOCUMENTS) => WORDS OF THE READING` */
function conflictViolations(at: string, line: string, { sides, reading }: Sources["conflicts"][string]): string[] {
  const [left = "", right = ""] = line.split(" => ");
  const expected = left.split(" / ").map((side) => side.match(/^(?<words>.+) \((?<documents>.+)\)$/)?.groups ?? {});
  return [
    ...differing(
      `${at} sides`,
      expected.map(({ documents }) => listed(documents)),
      sides.map(({ documents }) => documents),
      line,
    ),
    ...expected.flatMap(({ words }, n) => silent(`${at} side ${n + 1}`, words ?? "", sides[n]?.says ?? "")),
    ...silent(`${at} reading`, right, reading),
  ];
}

const silent = (at: string, words: string, text: string): string[] =>
  lacking(text, listed(words)).map((word) => `${at}: does not say "${word}", but "${text}"`);
