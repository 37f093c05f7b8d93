import { parseArgs } from "node:util";
import { Problem } from "@mangopay-sca/tooling/problem";
import { packages } from "./code/packages.ts";
import { type SubjectName, subjects } from "./subjects.ts";

export const usage = `Usage: npm run mutants -- [--only SUBJECTS] [--files FILES] [--sample N [--seed S]]

Makes mistakes in spec, documents, examples, requests and code, one at a time, and counts which of them the tests notice.
Ctrl-C stops; the next run goes on where this one stopped. Results are kept until something changes that they depend on.

  --only SUBJECTS  some of ${subjects.join(",")}
  --files FILES    of client, mock and contract: these files alone, for example src/retry.ts,src/http/*.ts
  --sample N       N mutants of each subject
  --seed S         which ones: any text; 1 by default, which npm test takes as well, or MUTANTS_SEED`;

/** Of samples, in npm test as well. */
export const defaultSeed = "1";

export interface Options {
  subjects: readonly SubjectName[];
  /** Of the packages whose code is mutated. */
  files?: string[];
  sample?: { size: number; seed: string };
}

/** Undefined for --help. What cannot be understood is a Problem. */
export function readOptions(args: string[]): Options | undefined {
  const { help, only, files, sample, seed } = parse(args);
  if (help) return undefined;
  const names = only?.split(",") ?? subjects;
  const unknown = names.find((name) => !isSubject(name));
  if (unknown !== undefined) throw refused(`--only knows ${subjects.join(", ")}, and not "${unknown}".`);
  const chosen: Options = {
    subjects: subjects.filter((name) => names.includes(name)),
    ...(files !== undefined && { files: files.split(",") }),
  };
  if (files !== undefined && !chosen.subjects.some((name) => (packages as readonly string[]).includes(name)))
    throw refused("--files is about client, mock and contract: --only leaves them out.");
  if (sample === undefined) {
    if (seed !== undefined) throw refused("--seed chooses a sample: give --sample as well.");
    return chosen;
  }
  if (!/^[1-9]\d*$/.test(sample)) throw refused(`--sample takes a whole number from 1, and not "${sample}".`);
  return { ...chosen, sample: { size: Number(sample), seed: seed ?? defaultSeed } };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        help: { type: "boolean" },
        only: { type: "string" },
        files: { type: "string" },
        sample: { type: "string" },
        seed: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw refused((error as Error).message);
  }
}

const isSubject = (name: string): name is SubjectName => (subjects as readonly string[]).includes(name);
const refused = (sentence: string) => new Problem(`${sentence}\n\n${usage}`);
