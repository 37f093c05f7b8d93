import type { Contract, Exchange } from "@mangopay-sca/contract";
import type { Operation } from "@mangopay-sca/spec/model";
import { parameterValues } from "../../requests/parameters.ts";
import type { Documented } from "../documented.ts";

/** Where the contract takes values of a parameter differently from the table, and parameters that are missing in the table. */
export function parameterViolations(
  documented: Documented,
  contract: Contract,
  { operationId, parameters }: Operation,
): string[] {
  return parameters.flatMap(({ in: where, name }) => {
    const values = parameterValues[`${where}/${name}`];
    const at = `${operationId} ${where}/${name}`;
    if (!values) return [`${at}: add its values to packages/contract-tests/requests/parameters.ts`];
    const pointer = `${where}/${where === "header" ? name.toLowerCase() : name}`;
    const levelOf = (value: string) => {
      const checked = contract.check({ request: withParameter(documented, operationId, where, name, value) });
      const isHere = (finding: { pointer: string }) => finding.pointer === pointer;
      if (checked.operationId !== operationId) return "a call of another operation";
      if (checked.violations.some(isHere)) return "refused";
      return checked.notes.some(isHere) ? "undocumented" : "documented";
    };
    return (["documented", "undocumented", "refused"] as const).flatMap((expected) =>
      values[expected].flatMap((value) => {
        const level = levelOf(value);
        return level === expected ? [] : [`${at}: ${value} is ${level}, not ${expected}`];
      }),
    );
  });
}

/** A request as documented but for one parameter. */
function withParameter(
  documented: Documented,
  operationId: string,
  where: string,
  name: string,
  value: string,
): Exchange["request"] {
  const request = documented.request(operationId, { path: where === "path" ? { [name]: value } : {} });
  if (where === "header") return { ...request, headers: { ...request.headers, [name.toLowerCase()]: value } };
  if (where === "query") return { ...request, url: `${request.url}?${new URLSearchParams({ [name]: value })}` };
  return request;
}
