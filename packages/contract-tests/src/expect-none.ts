import fc, { type Arbitrary } from "fast-check";

/** What a test fails with: sentences of the form "operation place: expectation", a line each. */
export class Violation extends Error {
  override name = "Violation";
}

/** Fails with the violations themselves, so that the first line of a failure is the first sentence. */
export function expectNone(violations: readonly string[]): void {
  if (violations.length === 0) return;
  const violation = new Violation([...new Set(violations)].join("\n"));
  Error.captureStackTrace(violation, expectNone);
  throw violation;
}

/** The same of every generated value; what fast-check says of the one that failed comes after the sentences. */
export async function expectNoneOf<Value>(
  arbitrary: Arbitrary<Value>,
  numRuns: number,
  violations: (value: Value) => Promise<readonly string[]>,
): Promise<void> {
  const property = fc.asyncProperty(arbitrary, async (value) => expectNone(await violations(value)));
  const details = await fc.check(property, { numRuns, seed: 1 });
  if (!details.failed) return;
  const { errorInstance: cause } = details;
  const sentences = cause instanceof Violation ? cause.message : `${cause}`;
  throw new Violation(`${sentences}\n\n${await fc.asyncDefaultReportMessage(details)}`, { cause });
}
