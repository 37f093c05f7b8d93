import { nearestOf } from "@mangopay-sca/contract/near";
import { Problem } from "../http/problem.js";
import { type DocumentedResponse, type MockOperation, meantOf, oneOf } from "../operations.js";

/** The response that a request asks for, in Prism's way: `Prefer: code=404, example=unknown-resource, dynamic=true, seed=1`. */
export interface Preference {
  code?: string;
  example?: string;
  dynamic?: boolean;
  seed?: string;
}

const names = ["code", "example", "dynamic", "seed"] as const;

/**
 * Reads a Prefer header (RFC 7240); undefined when it asks for nothing of this. Other preferences are ignored, as the RFC
 * says, but for misspellings of these. Throws Problem.
 */
export function readPreference(header: string): Preference | undefined {
  const given: Partial<Record<(typeof names)[number], string>> = {};
  for (const part of header.split(/[,;]/)) {
    const [written = "", value = ""] = part.split("=").map((text) => text.trim());
    const name = names.find((known) => known === written.toLowerCase());
    const meant = nearestOf(written, names);
    if (name) given[name] = value.replace(/^"(.*)"$/, "$1");
    else if (meant !== undefined) {
      throw new Problem(400, `Unknown preference "${written}"; did you mean "${meant}"?`);
    }
  }
  const { dynamic, ...preference } = given;
  if (dynamic === undefined) return Object.keys(preference).length === 0 ? undefined : preference;
  if (dynamic !== "true" && dynamic !== "false") throw new Problem(400, "Prefer takes dynamic=true or dynamic=false.");
  return { ...preference, dynamic: dynamic === "true" };
}

/** The documented responses of an operation that keep to a preference. Throws Problem when there are none. */
export function preferred(operation: MockOperation, { code, example }: Preference): DocumentedResponse[] {
  const { operationId, documented } = operation;
  const ofCode = code === undefined ? documented : documented.filter(({ status }) => String(status) === code);
  if (ofCode.length === 0) {
    const codes = documented.map(({ status }) => String(status));
    // Status codes that look alike mean different things.
    throw new Problem(400, `${operationId} has no response with the code ${code}${oneOf(codes)}.`);
  }
  if (example === undefined) return ofCode;
  const ofName = ofCode.filter((one) => one.example === example);
  if (ofName.length > 0) return ofName;
  const examples = ofCode.flatMap((one) => one.example ?? []);
  const where = code === undefined ? "" : ` with the code ${code}`;
  throw new Problem(400, `${operationId} has no example ${example}${where}${meantOf(example, examples)}.`);
}
