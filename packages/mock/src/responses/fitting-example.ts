import { knownValuesOf, type OpenApiDocument, partsOf, type Schema } from "@mangopay-sca/spec/model";
import type { DocumentedResponse, MockOperation } from "../operations.js";

/**
 * Finds the response whose example fits a request best: the one that has the most of the request's members with a closed list of
 * values (UserCategory, PersonType, Status) as they were sent. The first one on a tie.
 */
export function createFitting(spec: OpenApiDocument) {
  const membersOf = new WeakMap<MockOperation, string[]>();

  return (
    operation: MockOperation,
    body: unknown,
    candidates: DocumentedResponse[],
  ): DocumentedResponse | undefined => {
    const [first] = candidates;
    if (typeof body !== "object" || body === null) return first;
    const members = membersOf.get(operation) ?? decisiveMembers(spec, operation);
    membersOf.set(operation, members);
    const sent = body as Record<string, unknown>;
    const matches = ({ value }: DocumentedResponse) =>
      members.filter((name) => Object.hasOwn(sent, name) && memberOf(value, name) === sent[name]).length;
    return candidates.toSorted((a, b) => matches(b) - matches(a))[0];
  };
}

function decisiveMembers(spec: OpenApiDocument, { requestBody }: MockOperation): string[] {
  const isClosed = (schema: Schema) =>
    partsOf(spec, schema).some((part) => part.enum ?? part.const ?? knownValuesOf(spec, part));
  const members = Object.values(requestBody?.content ?? {})
    .flatMap(({ schema }) => partsOf(spec, schema))
    .flatMap(({ properties = {} }) => Object.entries(properties));
  return [...new Set(members.filter(([, schema]) => isClosed(schema)).map(([name]) => name))];
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
