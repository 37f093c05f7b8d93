import { type CodeMutant, oneLine } from "./code/code-mutants.ts";
import { type Mutant, type SubjectName, subjects, type Tested } from "./mutant.ts";
import { leastOf } from "./sample.ts";

export type Thresholds = Readonly<Record<SubjectName, number>>;

export interface Score {
  subject: SubjectName;
  noticed: number;
  total: number;
  percent: number;
  atLeast: number;
}

export const isNoticed = ({ result }: Tested) => result.killedBy !== undefined;
export const isCode = (mutant: Mutant): mutant is CodeMutant => "file" in mutant;

/** One for each subject that has mutants. */
export function scores(tested: readonly Tested[], thresholds: Thresholds): Score[] {
  return subjects.flatMap((subject) => {
    const own = tested.filter(({ mutant }) => mutant.subject === subject);
    const noticed = own.filter(isNoticed).length;
    const percent = (noticed / own.length) * 100;
    return own.length === 0 ? [] : [{ subject, noticed, total: own.length, percent, atLeast: thresholds[subject] }];
  });
}

/** What makes a run fail, a sentence each. `explained` has the reason why no test can notice a survivor, by its id. */
export function problemsOf(
  tested: readonly Tested[],
  explained: ReadonlyMap<string, string>,
  thresholds: Thresholds,
  isSample = false,
): string[] {
  const judged = tested.filter(({ mutant }) => !isCode(mutant));
  return [
    ...judged
      .filter((one) => !isNoticed(one) && !explained.has(one.mutant.id))
      .map(({ mutant }) => `Survived without an explanation in survivors.yaml: ${mutant.id}`),
    ...judged
      .filter((one) => isNoticed(one) && explained.has(one.mutant.id))
      .map(({ mutant }) => `survivors.yaml is stale: "${mutant.id}" is noticed now.`),
    ...scores(tested, thresholds)
      .filter(({ noticed, total, atLeast }) => noticed < (isSample ? leastOf(total, atLeast) : (total * atLeast) / 100))
      .map(
        ({ subject, noticed, total, atLeast }) =>
          `${subject}: ${noticed} of ${total} noticed, too few for ${atLeast} %.`,
      ),
  ];
}

/** Explanations of mutants that are not made any more; only a run of all that are explained can say so. */
export function goneFrom(tested: readonly Tested[], explained: ReadonlyMap<string, string>): string[] {
  const ids = new Set(tested.map(({ mutant }) => mutant.id));
  return [...explained.keys()]
    .filter((id) => !ids.has(id))
    .map((id) => `survivors.yaml is stale: "${id}" does not exist any more.`);
}

/** The table of scores. */
export function scoreTable(tested: readonly Tested[], thresholds: Thresholds): string[] {
  const rows = scores(tested, thresholds).map(({ subject, noticed, total, percent, atLeast }) =>
    [
      subject.padEnd(10),
      `${noticed}`.padStart(8),
      `${total}`.padStart(8),
      percent.toFixed(1).padStart(8),
      `${atLeast}`.padStart(9),
    ].join(""),
  );
  return ["subject    noticed      of       %  at least", ...rows];
}

/** The files of code with the most survivors. */
export function worstFiles(tested: readonly Tested[], limit = 10): string[] {
  const code = tested.filter(({ mutant }) => isCode(mutant));
  const survived = countBy(
    code.filter((one) => !isNoticed(one)),
    fileOf,
  );
  const total = countBy(code, fileOf);
  return [...survived]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([file, count]) => [`${count} of ${total.get(file)}`.padStart(12), file].join("  "));
}

const fileOf = ({ mutant }: Tested) => (isCode(mutant) ? mutant.file : "");

/** Where the survivors in the code are, and what was put in the place of what; kept for a file. */
export function codeSurvivors(tested: readonly Tested[]): string[] {
  return tested
    .filter((one) => !isNoticed(one))
    .flatMap(({ mutant }) => (isCode(mutant) ? [mutant] : []))
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    .map(
      ({ file, line, original, replacement }) => `${file}:${line}  ${oneLine(original)}  ->  ${oneLine(replacement)}`,
    );
}

/** How many of each kind are noticed, by subject, and by which check first; kept for a file. */
export function kindTable(tested: readonly Tested[]): string[] {
  const kinds = Map.groupBy(tested, ({ mutant }) => `${mutant.subject.padEnd(10)} ${mutant.kind}`);
  const judged = tested.filter(({ mutant }) => !isCode(mutant));
  const checks = countBy(judged, ({ result }) => result.killedBy ?? "no check");
  return [
    ...[...kinds].map(([kind, own]) => `${kind.padEnd(52)} ${own.filter(isNoticed).length} of ${own.length}`),
    "",
    ...[...checks].map(([check, count]) => `first noticed by ${check.padEnd(45)} ${count}`),
  ];
}

function countBy<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, number> {
  return new Map([...Map.groupBy(items, keyOf)].map(([key, own]) => [key, own.length]));
}
