import type { DocumentedExample } from "@mangopay-sca/spec/model";
import {
  documentedValues,
  mayBeNull,
  mayBeNullByRule,
  refusedValues,
  undocumentedValues,
} from "../../requests/refused-values.ts";
import { allowedRequestsIn } from "../allowed.ts";
import { check } from "../check.ts";
import { knownNotes } from "../known-notes.ts";
import { type Place, placesIn, replaced } from "../places.ts";
import type { SchemaChecks } from "../schema-checks.ts";
import { exampleName, exampleSentence, isRequest, ruledName } from "../spec.ts";
import { memberViolations } from "./member-values.ts";

export const requestValues = check(
  "a member of a request has the values that the documents allow",
  ({ documented: { examples } }) => [
    ...examples.filter(isRequest).map((example) => [exampleName(example), example] as const),
    ...allowedRequestsIn(examples),
  ],
  (example, { schemas }) => [...unknownMembers(example), ...violationsOf(schemas, example)],
);

/** Where the schema of a request takes values of its members, null among them, differently from the documents. */
function violationsOf(checks: SchemaChecks, example: DocumentedExample): string[] {
  const { schema, value } = example;
  const inMembers = placesIn(value).flatMap((place) => {
    const key = ruledName(example, place.name);
    // Beside the other nulls of an unknown address a value is refused for another reason.
    const given = (table: typeof refusedValues) => (place.value === null ? [] : (table[key] ?? []));
    const values = {
      refused: refusedValues[key] ?? [],
      undocumented: given(undocumentedValues),
      documented: given(documentedValues),
    };
    return [...memberViolations(checks, example, place, values), ...nullViolations(checks, example, place)];
  });
  const isNullable = checks.allowed(schema, null).length === 0;
  return [...inMembers, ...(isNullable ? [exampleSentence(example, "", "accepts null")] : [])];
}

function nullViolations({ allowed }: SchemaChecks, example: DocumentedExample, { name, pointer, value }: Place) {
  const key = pointer === "/LegalRepresentative/Email" ? pointer.slice(1) : ruledName(example, name);
  if (!(ruledName(example, name) in refusedValues) || value === null || mayBeNullByRule.has(key)) return [];
  const acceptsNull = allowed(example.schema, replaced(example.value, pointer, null)).length === 0;
  if (acceptsNull === mayBeNull.has(key)) return [];
  return [exampleSentence(example, pointer, `${acceptsNull ? "accepts" : "refuses"} null`)];
}

/** Members of a request that are missing in the table of refused values. */
const unknownMembers = (example: DocumentedExample): string[] =>
  placesIn(example.value)
    .filter(({ name }) => !(ruledName(example, name) in refusedValues))
    .filter(({ pointer }) => !Object.hasOwn(knownNotes, `${example.operationId} request body${pointer}`))
    .map(({ pointer }) =>
      exampleSentence(
        example,
        pointer,
        "add values that it must not have to packages/contract-tests/requests/refused-values.ts",
      ),
    );
