import type { Check } from "@mangopay-sca/contract-tests/src/check";
import type { Subject } from "@mangopay-sca/contract-tests/src/subject";

export interface Result {
  /** The name of the check that found a violation; undefined when none did. */
  killedBy?: string;
  violation?: string;
}

/**
 * The first violation that one of the checks finds. A subject that cannot even be read has one as well. Cases whose name begins with
 * the operationId of an untouched operation are left out: they are about that operation alone.
 */
export async function judge(
  checks: Iterable<Check>,
  subject: Subject,
  untouched: ReadonlySet<string> = new Set(),
): Promise<Result> {
  for (const { name: killedBy, cases } of checks) {
    try {
      for (const { name, violations } of cases(subject)) {
        if (untouched.has(name.split(" ", 1)[0] ?? "")) continue;
        for await (const violation of violations()) return { killedBy, violation };
      }
    } catch (error) {
      return { killedBy, violation: `${error}` };
    }
  }
  return {};
}
