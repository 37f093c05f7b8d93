import { expectedBodies } from "../../pages/expected-bodies.ts";
import { expectedOperations } from "../../pages/expected-operations.ts";
import { operations } from "../../pages/pages.ts";
import { listOf } from "../../pages/samples.ts";
import { exampleName } from "../spec.ts";
import { type CoverageItem, listedValues, memberName } from "./items.ts";

/** Everything that has to be covered, by the pages and not by the spec: what the spec has lost is never exchanged. */
export const expectedItems = (): ReadonlySet<CoverageItem> =>
  new Set<CoverageItem>([
    ...examples(),
    ...expectedBodies.flatMap((body) =>
      body.members.flatMap((member): CoverageItem[] => {
        const name = memberName(body, member);
        return [
          ...listedValues(member).map((value) => `values: ${name} ${value}` as const),
          ...(member.mayBeNull ? ([`nullableMembers: ${name} null`, `nullableMembers: ${name} value`] as const) : []),
        ];
      }),
    ),
    ...queryValues(),
    ...Object.values(operations.notifications.events).flatMap(({ values }) => values.map(notificationItem)),
    ...listOf("ErrorType").map((type) => `errorTypes: ${type}` as const),
  ]);

export const notificationItem = (eventType: string): CoverageItem => `values: notification ${eventType}`;

const examples = (): CoverageItem[] =>
  expectedOperations.flatMap(({ operationId, request, responses }) => {
    const ofRequest = (request?.examples ?? []).map((name) => ({ part: "request", name }));
    const ofResponses = [...responses].flatMap(([part, { examples }]) =>
      // One without a body counts as one.
      (examples.length === 0 ? [undefined] : examples).map((name) => ({ part, name })),
    );
    return [...ofRequest, ...ofResponses].map((one) => `examples: ${exampleName({ operationId, ...one })}` as const);
  });

const queryValues = (): CoverageItem[] =>
  expectedOperations.flatMap(({ operationId, parameters }) =>
    [...parameters.keys()].flatMap((name) =>
      (operations.parameters[name]?.values ?? []).map((value) => queryItem(operationId, name, `${value}`)),
    ),
  );

export const queryItem = (operationId: string, name: string, value: string): CoverageItem =>
  `values: ${operationId} query/${name} ${value}`;
