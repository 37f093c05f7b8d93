import { isDeepStrictEqual } from "node:util";
import { createContract, type Exchange, type Finding, mediaTypeOf, readBody } from "@mangopay-sca/contract";
import { examplesOf, namesOf, type OpenApiDocument } from "@mangopay-sca/spec/model";
import { type ExpectedBody, expectedBodies } from "../../pages/expected-bodies.ts";
import { exampleName } from "../spec.ts";
import { queryItem } from "./expected-items.ts";
import { type CoverageItem, listedValues, memberName } from "./items.ts";

/** A request or a response, as far as its body goes. */
type Message = Pick<Exchange["request"], "headers" | "body">;

/** Makes a function that lists what an exchange covers. A request or a response that breaks the contract covers nothing. */
export function createCoverage(spec: OpenApiDocument): (exchange: Exchange) => CoverageItem[] {
  const contract = createContract(spec);
  const examples = examplesOf(spec);
  const errorStatuses = spec["x-error-statuses"] ?? {};

  function inMessage(operationId: string, part: string, message: Message): CoverageItem[] {
    const value = message.body ? readBody(mediaTypeOf(message), message.body)?.value : undefined;
    const { Type, error } = (value ?? {}) as { Type?: string; error?: string };
    const type = Type ?? error ?? "";
    const isKnown = Object.hasOwn(errorStatuses, type) && errorStatuses[type] === Number(part);
    return [
      ...examples
        .filter((one) => one.operationId === operationId && one.part === part && isDeepStrictEqual(one.value, value))
        .map((one) => `examples: ${exampleName(one)}` as const),
      ...(isKnown ? [`errorTypes: ${type}` as const] : []),
      ...expectedBodies
        .filter((body) => body.operationId === operationId && body.part === part && isOf(body, value))
        .flatMap((body) => inBody(body, value)),
    ];
  }

  return (exchange) => {
    const { request, response } = exchange;
    const { operationId = "", violations } = contract.check(exchange);
    if (operationId === "") return [];
    const isKept = (direction: Finding["direction"]) => violations.every((one) => one.direction !== direction);
    const { searchParams } = new URL(request.url, "http://localhost");
    return [
      ...(isKept("request")
        ? [
            ...[...searchParams].map(([name, value]) => queryItem(operationId, name, value)),
            ...inMessage(operationId, "request", request),
          ]
        : []),
      ...(response && isKept("response") ? inMessage(operationId, String(response.status), response) : []),
    ];
  };
}

/** Whether a value is one of several bodies that an operation can return: of a natural user, of a legal one. */
const isOf = ({ members }: ExpectedBody, value: unknown): boolean =>
  members.every(({ pointer, line: { values } }) => {
    const found = valuesAt(value, namesOf(pointer));
    return values === undefined || found.every((one) => one === undefined || one === null || values.includes(one));
  });

const inBody = (body: ExpectedBody, value: unknown): CoverageItem[] =>
  body.members.flatMap((member) =>
    valuesAt(value, namesOf(member.pointer)).flatMap((found): CoverageItem[] => {
      const name = memberName(body, member);
      return [
        ...(listedValues(member).includes(found) ? [`values: ${name} ${found}` as const] : []),
        ...(member.mayBeNull ? [`nullableMembers: ${name} ${found === null ? "null" : "value"}` as const] : []),
      ];
    }),
  );

/** The values at a JSON pointer of the pages, where all items of a list stand at 0; none where the member is missing. */
function valuesAt(value: unknown, [name, ...rest]: string[]): unknown[] {
  if (name === undefined) return [value];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, rest));
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return [];
  return valuesAt((value as Record<string, unknown>)[name], rest);
}
