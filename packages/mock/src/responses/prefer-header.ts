import {
  type Preference,
  PreferenceError,
  preferred as preferredOf,
  readPreference as read,
} from "@mangopay-sca/contract/core";
import { Problem } from "../http/problem.js";
import type { DocumentedResponse, MockOperation } from "../operations.js";

/** Reads a Prefer header. Throws Problem for what cannot be read. */
export const readPreference = (header: string): Preference | undefined => asProblem(() => read(header));

/** The documented responses of an operation that keep to a preference. Throws Problem when there are none. */
export const preferred = ({ operationId, documented }: MockOperation, preference: Preference): DocumentedResponse[] =>
  asProblem(() => preferredOf(operationId, documented, preference));

function asProblem<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PreferenceError) throw new Problem(400, error.message);
    throw error;
  }
}
