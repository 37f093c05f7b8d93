import { type DocumentedExample, valueAt } from "@mangopay-sca/spec/model";
import { allowed as allowedRequests } from "../requests/allowed.ts";
import { allowed as allowedResponses } from "../responses/rules.ts";
import { changed } from "./changes.ts";
import { differingPlaces } from "./places.ts";
import { exampleName } from "./spec.ts";

type Examples = readonly DocumentedExample[];

/** What clients really send, by a documented request and what is different in it. */
export const allowedRequestsIn = (examples: Examples): [name: string, example: DocumentedExample][] =>
  allowedRequests.flatMap(([request, change]) => {
    const example = changed(examples, request, change);
    const original = examples.find((one) => exampleName(one) === request);
    return example ? [[`${request}: ${differences(original?.value, example.value)}`, example]] : [];
  });

export interface AllowedResponse {
  example: DocumentedExample;
  /** Pointers at which the contract has a note, because nobody documents it. */
  notes: readonly string[];
}

/** What some source allows in a response, by a documented response and what is special. */
export const allowedResponsesIn = (examples: Examples): [name: string, response: AllowedResponse][] =>
  allowedResponses.flatMap(([response, what, change, notes = []]) => {
    const example = changed(examples, response, change);
    return example ? [[`${response}: ${what}`, { example, notes }]] : [];
  });

/** `Occupation "Baker", CompanyNumber left out`. */
const differences = (before: unknown, after: unknown): string =>
  differingPlaces(before, after)
    .map((pointer) => `${pointer.slice(1)} ${JSON.stringify(valueAt(after, pointer)) ?? "left out"}`)
    .join(", ");
