import { createSchemaCheck, type SchemaCheck } from "@mangopay-sca/contract";
import type { OpenApiDocument, Schema } from "@mangopay-sca/spec/model";
import { replaced } from "../src/places.ts";
import { bodySchemas } from "./body-schemas.ts";
import { type ExpectedBody, expectedBodies } from "./expected-bodies.ts";
import type { ExpectedMember } from "./expected-members.ts";
import { accepted, limitsOf, type Probe, probesOf, refused } from "./samples.ts";

/** Values that the spec takes otherwise than the pages say: required members, null, types, formats and limits. */
export function valueViolations(spec: OpenApiDocument): string[] {
  const schemas = bodySchemas(spec);
  const check = createSchemaCheck(spec);
  // Most bodies are the same error.
  const seen = new Map<string, string[]>();
  return expectedBodies.flatMap((body) => {
    const { operationId, part, variant, content } = body;
    const schema = schemas.get(`${operationId} ${part}`);
    if (!schema) return [];
    const key = `${content} ${JSON.stringify(schema)}`;
    const violations = seen.get(key) ?? bodyViolations(body, schema, check);
    seen.set(key, violations);
    const name = [operationId, part, variant].filter((word) => word !== "").join(" ");
    return violations.map((violation) => `${name} ${violation}`);
  });
}

function bodyViolations({ value, members }: ExpectedBody, schema: Schema, check: SchemaCheck): string[] {
  const [first] = check(schema, value);
  if (first) {
    const page = members.find(({ pointer }) => pointer === first.pointer)?.page ?? members[0]?.page;
    return [`${first.pointer}: ${first.expectation}, which no page says (${page})`];
  }
  const isAllowed = (pointer: string, probe: Probe) =>
    check(schema, replaced(value, pointer, probe.value)).length === 0;
  return members.flatMap((member) =>
    probesOfMember(member)
      .filter((probe) => isAllowed(member.pointer, probe) !== probe.isAllowed)
      .map(
        ({ isAllowed, name }) => `${member.pointer}: must ${isAllowed ? "accept" : "refuse"} ${name} (${member.page})`,
      ),
  );
}

function probesOfMember({ pointer, line, isRequired, mayBeNull, isFixed, accepts, refuses }: ExpectedMember): Probe[] {
  const absent: Probe = { value: undefined, isAllowed: !isRequired, name: "a body without it" };
  return [
    ...(pointer === "" ? [] : [absent]),
    mayBeNull ? accepted(null) : refused(null),
    ...probesOf(line).filter((probe) => !(isFixed && probe.isAllowed)),
    ...limitsOf(line),
    ...accepts.map(accepted),
    ...refuses.map(refused),
  ];
}
