import type { Exchange } from "@mangopay-sca/contract";
import { parameterValues } from "../../requests/parameters.ts";
import { check } from "../check.ts";
import type { Documented } from "../documented.ts";
import type { Subject } from "../subject.ts";

interface Place {
  operationId: string;
  /** `query/page`, as in the table. */
  where: string;
}

export const parameters = check(
  "a parameter has the values that the documents allow, and a note on those that nobody documents",
  ({ documented }) =>
    documented.operations.flatMap(({ operationId, parameters }) =>
      parameters.map((one) => {
        const where = `${one.in}/${one.name}`;
        return [`${operationId} ${where}`, { operationId, where }] as const;
      }),
    ),
  (place, subject, name) => {
    const values = parameterValues[place.where];
    if (!values) return [`${name}: add its values to packages/contract-tests/requests/parameters.ts`];
    return (["documented", "undocumented", "refused"] as const).flatMap((expected) =>
      values[expected].flatMap((value) => {
        const level = levelOf(subject, place, value);
        return level === expected ? [] : [`${name}: ${value} is ${level}, not ${expected}`];
      }),
    );
  },
);

function levelOf({ contract, documented }: Subject, place: Place, value: string): string {
  const { operationId, where } = place;
  const checked = contract.check({ request: withParameter(documented, place, value) });
  const pointer = where.startsWith("header/") ? where.toLowerCase() : where;
  const isHere = (finding: { pointer: string }) => finding.pointer === pointer;
  if (checked.operationId !== operationId) return "a call of another operation";
  if (checked.violations.some(isHere)) return "refused";
  return checked.notes.some(isHere) ? "undocumented" : "documented";
}

/** A request as documented but for one parameter. */
function withParameter(documented: Documented, { operationId, where }: Place, value: string): Exchange["request"] {
  const [place, name = ""] = where.split("/");
  const request = documented.request(operationId, { path: place === "path" ? { [name]: value } : {} });
  if (place === "header") return { ...request, headers: { ...request.headers, [name.toLowerCase()]: value } };
  if (place === "query") return { ...request, url: `${request.url}?${new URLSearchParams({ [name]: value })}` };
  return request;
}
