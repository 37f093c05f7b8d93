import type { OpenApiDocument } from "@mangopay-sca/spec/model";
import type { Edit, SpecMutant } from "../mutant.ts";

/** Something in the spec that can be written wrongly, and its JSON pointer. */
export interface Place<Node> {
  node: Node;
  at: string;
}

/** One way to write it wrongly: what tells it from others of its kind at the same place, and the edits. */
export type Change = [detail: unknown, ...edits: Edit[]];

/** Kinds of mistakes by their names in the report, each with the ways in which a node can have it. */
export type Operators<Node> = Record<string, (node: Node, at: string, spec: OpenApiDocument) => Change[]>;

/** Every mistake of these kinds at these places. */
export const mutantsOf = <Node>(
  spec: OpenApiDocument,
  operators: Operators<Node>,
  places: Place<Node>[],
): SpecMutant[] =>
  Object.entries(operators).flatMap(([kind, changes]) =>
    places.flatMap(({ node, at }) =>
      changes(node, at, spec).map(([detail, ...edits]) => ({ kind, id: `${kind}: ${at} ${detail}`.trimEnd(), edits })),
    ),
  );

/** The first of those with the same edits: half of two is one less. */
export const distinct = (mutants: SpecMutant[]): SpecMutant[] =>
  [...new Map(mutants.toReversed().map((mutant) => [JSON.stringify(mutant.edits), mutant])).values()].toReversed();

/** Changes one keyword; undefined removes it. */
export const set = (at: string, keyword: string, value: unknown): Edit =>
  value === undefined ? { pointer: `${at}/${keyword}` } : { pointer: `${at}/${keyword}`, value };

/** Every item of a list with the others. */
export const leftOut = <Item>(list: readonly Item[]): [item: Item, others: Item[]][] =>
  list.map((item, n) => [item, list.toSpliced(n, 1)]);
