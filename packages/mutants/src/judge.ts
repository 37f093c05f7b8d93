import type { Check } from "@mangopay-sca/contract-tests/src/check";
import type { Subject } from "@mangopay-sca/contract-tests/src/subject";
import { operationsOf, webhooksOf } from "@mangopay-sca/spec/model";

export interface Result {
  /** The name of the check that found a violation; undefined when none did. */
  killedBy?: string;
  violation?: string;
}

/**
 * The first violation that one of the checks finds. A subject that cannot even be read has one as well. Where it is known
 * which operations can be touched, cases of others are left out: a case that begins with an operationId is about that operation.
 */
export async function judge(checks: Iterable<Check>, subject: Subject, touched?: ReadonlySet<string>): Promise<Result> {
  const others = touched && new Set(untouched(subject, touched));
  for (const { name: killedBy, cases } of checks) {
    try {
      for (const { name, violations } of cases(subject)) {
        if (others?.has(name.split(" ", 1)[0] ?? "")) continue;
        for await (const violation of violations()) return { killedBy, violation };
      }
    } catch (error) {
      return { killedBy, violation: `${error}` };
    }
  }
  return {};
}

const untouched = ({ spec }: Subject, touched: ReadonlySet<string>): string[] =>
  [...operationsOf(spec), ...webhooksOf(spec)].map(({ operationId }) => operationId).filter((id) => !touched.has(id));
