import { readFileSync } from "node:fs";
import type { CheckedExchange, Finding } from "@mangopay-sca/contract";
import { parse } from "yaml";
import { unknownNotesOf } from "../src/conformance.ts";

const levels = ["violations", "notes"] as const;
type Reasons = Record<string, Partial<Record<(typeof levels)[number], Record<string, string>>>>;

/** The file of a language in `disagreements/`: what its official SDK sends and the spec does not describe, by call and level. */
export function disagreementsOf(language: string) {
  const file = `disagreements/${language}.yaml`;
  const reasons: Reasons = parse(readFileSync(new URL(file, import.meta.url), "utf8"));

  return {
    /** The calls that it has entries for. */
    calls: Object.keys(reasons),
    /** How a checked call differs from what the file says. */
    problems(call: string, checked: CheckedExchange): string[] {
      const { operationId = "no operation", violations } = checked;
      const found = { violations, notes: unknownNotesOf(checked, operationId) };
      const findings = levels.flatMap((level) => {
        const known = reasons[call]?.[level] ?? {};
        const lines = found[level].map(line);
        const gone = Object.keys(known).filter((one) => !lines.includes(one));
        const unknown = lines.filter((one) => !Object.hasOwn(known, one));
        const unexplained = Object.entries(known).filter(([, reason]) => !/\S \S/.test(String(reason)));
        return [
          ...unknown.map((one) => `${call}: ${one}: add it to the ${level} in ${file}, with the reason.`),
          ...gone.map((one) => `${call}: ${one}: this is over, take it out of ${file}.`),
          ...unexplained.map(([one]) => `${call}: ${one}: give the reason in ${file}.`),
        ];
      });
      const isCallOf = operationId === call.split(" ")[0];
      return [...(isCallOf ? [] : [`${call}: it is a call of ${operationId}.`]), ...findings];
    },
  };
}

const line = ({ direction, pointer, expectation }: Finding) => `${direction} ${pointer}: ${expectation}`;
