import type { DocumentedExample } from "@mangopay-sca/spec/model";
import {
  documentedValues,
  mayBeNull,
  mayBeNullByRule,
  refusedValues,
  undocumentedValues,
} from "../../requests/refused-values.ts";
import { knownNotes } from "../known-notes.ts";
import { type Place, placesIn, replaced } from "../places.ts";
import type { SchemaChecks } from "../schema-checks.ts";
import { exampleName, ruledName } from "../spec.ts";
import { memberViolations } from "./member-values.ts";

/** Where the schema of a request takes values of its members, null among them, differently from the documents. */
export function refusedRequestViolations(checks: SchemaChecks, example: DocumentedExample): string[] {
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
  return [...inMembers, ...(isNullable ? [`${exampleName(example)}: accepts null`] : [])];
}

function nullViolations({ allowed }: SchemaChecks, example: DocumentedExample, { name, pointer, value }: Place) {
  const key = pointer === "/LegalRepresentative/Email" ? pointer.slice(1) : ruledName(example, name);
  if (!(ruledName(example, name) in refusedValues) || value === null || mayBeNullByRule.has(key)) return [];
  const acceptsNull = allowed(example.schema, replaced(example.value, pointer, null)).length === 0;
  if (acceptsNull === mayBeNull.has(key)) return [];
  return [`${exampleName(example)} ${pointer}: ${acceptsNull ? "accepts" : "refuses"} null`];
}

/** Members of a request that are missing in the table of refused values. */
export const unknownMembers = ({ operationId, value }: DocumentedExample): string[] =>
  placesIn(value)
    .filter(({ name }) => !(name in refusedValues))
    .filter(({ pointer }) => !Object.hasOwn(knownNotes, `${operationId} request body${pointer}`))
    .map(
      ({ name }) =>
        `${operationId}: add values that ${name} must not have to packages/contract-tests/requests/refused-values.ts`,
    );
