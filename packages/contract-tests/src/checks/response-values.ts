import { type DocumentedExample, namesOf } from "@mangopay-sca/spec/model";
import {
  documentedValues,
  mayBeMissing,
  mayBeNull,
  refusedIds,
  refusedValues,
  undocumentedValues,
} from "../../responses/refused-values.ts";
import { allowedResponsesIn } from "../allowed.ts";
import { check } from "../check.ts";
import { type Place, placesIn, replaced } from "../places.ts";
import type { SchemaChecks } from "../schema-checks.ts";
import { exampleName, exampleSentence, isResponseBody, ruledName } from "../spec.ts";
import { type MemberValues, memberViolations } from "./member-values.ts";

export const responseValues = check(
  "a member of a response has the values that the documents allow, and may be null or missing where they say so",
  ({ documented: { examples } }) => [
    ...examples.filter(isResponseBody).map((example) => [exampleName(example), example] as const),
    ...allowedResponsesIn(examples).map(([name, { example }]) => [name, example] as const),
  ],
  (example, { schemas }) => [...unknownMembers(example), ...violationsOf(schemas, example)],
);

/** What a remembered response holds, and the names in a map of errors, are described nowhere. */
const isDescribed = ({ pointer }: Place) => !/^\/(Resource|errors|Errors)\/|\/\d+$/.test(pointer);

/**
 * Where the schema of a documented response differs from the documents: accepts a wrong value, requires what may be
 * missing, or has it the other way round.
 */
function violationsOf(checks: SchemaChecks, example: DocumentedExample): string[] {
  const { schema, value } = example;
  const nothing = [null, ...(Array.isArray(value) ? [[null]] : [])]
    .filter((one) => checks.allowed(schema, one).length === 0)
    .map((one) => exampleSentence(example, "", `accepts ${JSON.stringify(one)}`));
  const inMembers = placesIn(value)
    .filter(isDescribed)
    .flatMap((place) => [
      ...presenceViolations(checks, example, place),
      ...memberViolations(checks, example, place, valuesOf(example, place)),
    ]);
  return [...nothing, ...inMembers];
}

/** Whether null is taken, and whether the member may be missing. */
function presenceViolations({ allowed }: SchemaChecks, example: DocumentedExample, { pointer }: Place): string[] {
  const { schema, value } = example;
  const [member = "", parent = ""] = namesOf(pointer)
    .filter((name) => !/^\d+$/.test(name))
    .toReversed();
  const key = parent === "" ? ruledName(example, member) : `${parent}/${member}`;
  const acceptsNull = allowed(schema, replaced(value, pointer, null)).length === 0;
  const isRequired = allowed(schema, replaced(value, pointer)).length > 0;
  const line = (what: string) => exampleSentence(example, pointer, what);
  return [
    ...(acceptsNull === mayBeNull.has(key) ? [] : [line(`${acceptsNull ? "accepts" : "refuses"} null`)]),
    ...(isRequired === optionalMembers(example).has(key) ? [line(isRequired ? "is required" : "may be missing")] : []),
  ];
}

function optionalMembers({ part, path }: DocumentedExample): ReadonlySet<string> {
  const { success, legacy, error } = mayBeMissing;
  if (Number(part) >= 400) return error;
  return new Set([...success, ...(path.includes("/sca/") ? [] : legacy)]);
}

function valuesOf({ operationId, part }: DocumentedExample, { name }: Place): MemberValues {
  const isError = Number(part) >= 400;
  const isListed = operationId === "listUsers" && name === "PersonType";
  // A remembered response has the text of an HTTP date.
  const isText = operationId === "viewApiResponse" && name === "Date" && !isError;
  return {
    refused: [
      ...(refusedValues[name] ?? []),
      ...(name === "Id" && !isError ? refusedIds : []),
      ...(name === "PersonType" && !isListed ? refusedPersonTypes(operationId) : []),
    ],
    documented: isText ? [] : (documentedValues[name] ?? []),
    undocumented: isListed ? ["NONE"] : isText ? [] : (undocumentedValues[name] ?? []),
  };
}

/** A user that was asked for as Natural is not Legal, and the other way round; only in a list a third type is allowed. */
const refusedPersonTypes = (operationId: string): string[] => [
  "NONE",
  ...(operationId.includes("Natural") ? ["LEGAL"] : operationId.includes("Legal") ? ["NATURAL"] : []),
];

/** Members of a response that are missing in the table of refused values. */
const unknownMembers = (example: DocumentedExample): string[] =>
  placesIn(example.value)
    .filter(isDescribed)
    .filter((place) => typeof place.value !== "object" && !(place.name in refusedValues))
    .map(({ pointer }) =>
      exampleSentence(
        example,
        pointer,
        "add values that it must not have to packages/contract-tests/responses/refused-values.ts",
      ),
    );
