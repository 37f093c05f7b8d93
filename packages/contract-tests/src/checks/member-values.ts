import type { DocumentedExample } from "@mangopay-sca/spec/model";
import { type Place, replaced } from "../places.ts";
import type { SchemaChecks } from "../schema-checks.ts";
import { exampleSentence } from "../spec.ts";

/** Values of a member, by the documents. */
export interface MemberValues {
  refused: readonly unknown[];
  /** Allowed by some source and not documented. */
  undocumented: readonly unknown[];
  /** At the edge of what is documented. */
  documented: readonly unknown[];
}

/** Where the schema of an example takes values of a member differently from the documents. */
export function memberViolations(
  { allowed, documented }: SchemaChecks,
  example: DocumentedExample,
  { pointer }: Place,
  { refused, undocumented, documented: edges }: MemberValues,
): string[] {
  const { schema } = example;
  const withValue = (value: unknown) => replaced(example.value, pointer, value);
  const isAllowed = (value: unknown) => allowed(schema, withValue(value)).length === 0;
  const isNoted = (value: unknown) => documented(schema, withValue(value)).some((one) => one.pointer === pointer);
  const line = (what: string) => (value: unknown) =>
    exampleSentence(example, pointer, `${what} ${JSON.stringify(value).slice(0, 40)}`);
  return [
    ...refused.filter(isAllowed).map(line("accepts")),
    ...undocumented.filter((value) => !isAllowed(value)).map(line("refuses")),
    ...undocumented.filter((value) => !isNoted(value)).map(line("documents")),
    ...edges.filter((value) => !isAllowed(value)).map(line("refuses")),
    ...edges.filter(isNoted).map(line("does not document")),
  ];
}
