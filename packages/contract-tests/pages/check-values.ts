import type { SchemaCheck } from "@mangopay-sca/contract";
import type { Schema } from "@mangopay-sca/spec/model";
import { replaced } from "../src/places.ts";
import type { ExpectedBody } from "./expected-bodies.ts";
import type { ExpectedMember } from "./expected-members.ts";
import { accepted, limitsOf, type Probe, probesOf, refused } from "./samples.ts";

/** Of bodies that are alike; most are the same error. */
const found = new WeakMap<SchemaCheck, Map<string, string[]>>();

/** Values of a body that the spec takes otherwise than the pages say: required members, null, types, formats and limits. */
export function valueViolations(body: ExpectedBody, schema: Schema, check: SchemaCheck): string[] {
  const { operationId, part, variant, content } = body;
  const known = found.get(check) ?? new Map<string, string[]>();
  found.set(check, known);
  const key = `${content} ${JSON.stringify(schema)}`;
  const violations = known.get(key) ?? bodyViolations(body, schema, check);
  known.set(key, violations);
  const name = [operationId, part, variant].filter((word) => word !== "").join(" ");
  return violations.map((violation) => `${name} ${violation}`);
}

function bodyViolations({ value, members }: ExpectedBody, schema: Schema, check: SchemaCheck): string[] {
  const [first] = check(schema, value);
  if (first) {
    const page = members.find(({ pointer }) => pointer === first.pointer)?.page ?? members[0]?.page;
    return [`${first.pointer}: ${first.expectation}, which no page says (${page})`];
  }
  const isAllowed = (pointer: string, probe: Probe) =>
    check(schema, replaced(value, pointer, probe.value)).length === 0;
  const refusingOthers = members.filter(
    ({ pointer, line }) => line.type === "object" && !isAllowed(`${pointer}/NoPageHasIt`, accepted("x")),
  );
  return [
    ...members.flatMap((member) =>
      probesOfMember(member)
        .filter((probe) => isAllowed(member.pointer, probe) !== probe.isAllowed)
        .map(
          ({ isAllowed, name }) =>
            `${member.pointer}: must ${isAllowed ? "accept" : "refuse"} ${name} (${member.page})`,
        ),
    ),
    // New members come with new versions, and the API ignores what it does not know.
    ...refusingOthers.map(({ pointer }) => `${pointer}: must accept a member that no page has`),
  ];
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
