import { createContract } from "@mangopay-sca/contract";
import { bundleSpec } from "@mangopay-sca/spec/scripts/bundle";
import { requestViolations } from "../src/checks/requests.ts";
import { specMutants } from "./all-mutants.ts";
import { checkSpec, type Result } from "./checks.ts";
import { applyTo } from "./mutant.ts";
import { requestMutants } from "./request-mutants.ts";
import { sentByClient } from "./sent.ts";

// Once for each worker: what all mutants have in common.
const spec = bundleSpec();
const contract = createContract(spec);
const sent = await Array.fromAsync(sentByClient(spec));
const inSpec = new Map(specMutants(spec).map((mutant) => [mutant.id, mutant]));
const inRequests = new Map(requestMutants(sent).map((mutant) => [mutant.id, mutant]));

/** Runs the fast part of the contract tests on one mutant, by its id. */
export default async function run(id: string): Promise<Result> {
  const specMutant = inSpec.get(id);
  if (specMutant) return checkSpec(applyTo(spec, specMutant));
  const mutant = inRequests.get(id);
  if (!mutant) throw new Error(`No mutant has the id ${id}.`);
  const [violation] = requestViolations(contract, mutant.sent.operation, mutant.sent.input, mutant.request);
  return violation === undefined ? {} : { killedBy: "requests/outgoing", violation };
}
