import { isNear } from "@mangopay-sca/contract/near";
import { Problem, shortened } from "../http/problem.js";
import { type DocumentedResponse, type MockOperation, meantOf, oneOf } from "../operations.js";
import { splitHeader } from "./split-header.js";

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
 * says, but for misspellings of these: names of five letters or more, as `mode` and `need` are words. Throws Problem.
 */
export function readPreference(header: string): Preference | undefined {
  const given: Partial<Record<(typeof names)[number], string>> = {};
  for (const part of splitHeader(header, ",;")) {
    const [written = "", ...values] = part.split("=").map((text) => text.trim());
    const name = names.find((known) => known === written.toLowerCase());
    if (name) given[name] = readValue(name, values.join("="));
    else refuseMisspelling(written);
  }
  const { dynamic, ...preference } = given;
  if (dynamic === undefined) return Object.keys(preference).length === 0 ? undefined : preference;
  if (dynamic !== "true" && dynamic !== "false") throw new Problem(400, "Prefer takes dynamic=true or dynamic=false.");
  return { ...preference, dynamic: dynamic === "true" };
}

function readValue(name: string, written: string): string {
  const [, quoted] = written.match(/^"(.*)"$/s) ?? [];
  const value = quoted?.replaceAll(/\\(.)/gs, "$1") ?? written;
  if (value === "") throw new Problem(400, `The preference ${name} needs a value.`);
  return value;
}

function refuseMisspelling(written: string): void {
  const meant = names.find((known) => isNear(written, known));
  if (written.length < 5 || !meant) return;
  throw new Problem(400, `Unknown preference "${written}"; did you mean "${meant}"?`);
}

/** The documented responses of an operation that keep to a preference. Throws Problem when there are none. */
export function preferred(operation: MockOperation, { code, example }: Preference): DocumentedResponse[] {
  const { operationId, documented } = operation;
  const ofCode = documented.filter(({ status }) => code === undefined || String(status) === code);
  if (code !== undefined && ofCode.length === 0) {
    const codes = documented.map(({ status }) => String(status));
    // Status codes that look alike mean different things.
    throw new Problem(400, `${operationId} has no response with the code ${shortened(code)}${oneOf(codes)}.`);
  }
  if (example === undefined) return ofCode;
  const ofName = ofCode.filter((one) => one.example === example);
  if (ofName.length > 0) return ofName;
  const examples = ofCode.flatMap((one) => one.example ?? []);
  const where = code === undefined ? "" : ` with the code ${code}`;
  throw new Problem(400, `${operationId} has no example ${shortened(example)}${where}${meantOf(example, examples)}.`);
}
