import type { CheckValue } from "@mangopay-sca/contract";
import { mayBeMissing, mayBeNull, refusedIds, refusedValues } from "../../responses/refused-values.ts";
import { type Place, placesIn } from "../places.ts";
import { type Cell, cellName, ruledName } from "../spec.ts";

/** What a remembered answer holds, and the names in a map of errors, are described nowhere. */
const isDescribed = ({ pointer }: Place) => !/^\/(Resource|errors|Errors)\/|\/\d+$/.test(pointer);

/**
 * Where the schema of a documented answer says something else than the documents: accepts a wrong value, wants what may be
 * missing, or has it the other way round.
 */
export function refusedAnswerObjections(check: CheckValue, cell: Cell): string[] {
  const name = cellName(cell);
  const isSuccess = Number(cell.status) < 400;
  const isLegacy = !cell.path.includes("/sca/");
  const { success, legacy, error } = mayBeMissing;
  const missing: ReadonlySet<string> = isSuccess ? new Set([...success, ...(isLegacy ? legacy : [])]) : error;
  const nothing = [null, ...(Array.isArray(cell.value) ? [[null]] : [])]
    .filter((value) => check(cell.schema, value).length === 0)
    .map((value) => `${name}: accepts ${JSON.stringify(value)}`);
  const inMembers = placesIn(cell.value)
    .filter(isDescribed)
    .flatMap((place) => {
      const [parent = "", member = ""] = place.pointer
        .split("/")
        .filter((part) => !/^\d+$/.test(part))
        .slice(-2);
      const key = parent === "" ? ruledName(cell, member) : `${parent}/${member}`;
      const isIn = (set: ReadonlySet<string>) => set.has(key);
      const accepts = (change: (copy: Place) => void) => {
        const copy = structuredClone(cell.value);
        const same = placesIn(copy).find(({ pointer }) => pointer === place.pointer);
        if (same) change(same);
        return check(cell.schema, copy).length === 0;
      };
      const withValue = (value: unknown) =>
        accepts((copy) => {
          copy.parent[copy.name] = value;
        });
      const otherKind = member === "PersonType" ? refusedPersonTypes(cell.operationId) : [];
      const isRequired = !accepts((copy) => delete copy.parent[copy.name]);
      const at = `${name} ${place.pointer}`;
      return [
        ...(withValue(null) === isIn(mayBeNull) ? [] : [`${at}: ${isIn(mayBeNull) ? "refuses" : "accepts"} null`]),
        ...(isRequired === isIn(missing) ? [`${at}: ${isRequired ? "has to be there" : "may be missing"}`] : []),
        ...[...(refusedValues[member] ?? []), ...(member === "Id" && isSuccess ? refusedIds : []), ...otherKind]
          .filter(withValue)
          .map((value) => `${at}: accepts ${JSON.stringify(value).slice(0, 40)}`),
      ];
    });
  return [...nothing, ...inMembers];
}

/** A user that was asked for as Natural is not Legal, and the other way round; only a list may have a third type. */
function refusedPersonTypes(operationId: string): string[] {
  if (operationId === "listUsers") return [];
  return ["NONE", ...(operationId.includes("Natural") ? ["LEGAL"] : operationId.includes("Legal") ? ["NATURAL"] : [])];
}

/** Members of an answer that nobody said anything about. */
export const unknownMembers = ({ operationId, value }: Cell): string[] =>
  placesIn(value)
    .filter(isDescribed)
    .filter(({ parent, name }) => typeof parent[name] !== "object" && !(name in refusedValues))
    .map(
      ({ name }) =>
        `${operationId}: add values that ${name} must not have to packages/contract-tests/responses/refused-values.ts`,
    );
