import type { Sent } from "@mangopay-sca/contract-tests/src/sent-by-client";
import type { Mutant } from "../mutant.ts";
import { bodyMistakes } from "./body.ts";
import { headerMistakes } from "./headers.ts";
import type { Mistakes, Request } from "./mistakes.ts";
import { queryMistakes } from "./query.ts";
import { targetMistakes } from "./target.ts";

/** A mistake that the client could make in a request. */
export interface RequestMutant extends Mutant {
  /** What the client sent in fact. */
  sent: Sent;
  request: Request;
}

const kinds: Mistakes = { ...targetMistakes, ...queryMistakes, ...headerMistakes, ...bodyMistakes };

/** Every mistake that is made in the requests that the client sends for each operation. */
export const requestMutants = (sent: Sent[]): RequestMutant[] =>
  byOperation(sent)
    .flatMap(richest)
    .flatMap((one) =>
      Object.entries(kinds).flatMap(([kind, mistakesIn]) =>
        mistakesIn(one)
          .map(([detail, changes]) => ({ detail, request: { ...one.request, ...changes } }))
          .filter(({ request }) => JSON.stringify(request) !== JSON.stringify(one.request))
          .map(({ detail, request }) => ({
            subject: "requests" as const,
            kind,
            id: `${kind}: ${one.operation.operationId} ${detail}`.trimEnd(),
            sent: one,
            request,
          })),
      ),
    );

/** The request of an operation with the most in its query, or else the last one, which has awkward Ids. */
const richest = (ofOperation: Sent[]) =>
  ofOperation
    .toReversed()
    .toSorted((a, b) => Object.keys(b.input.query).length - Object.keys(a.input.query).length)
    .slice(0, 1);

function byOperation(sent: Sent[]): Sent[][] {
  const ids = [...new Set(sent.map(({ operation }) => operation.operationId))];
  return ids.map((id) => sent.filter(({ operation }) => operation.operationId === id));
}
