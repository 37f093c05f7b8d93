import type { OpenApi } from "@mangopay-sca/contract";
import { bundleSpec } from "@mangopay-sca/spec/scripts/bundle";
import { createJudge } from "../src/judge.ts";
import { requestObjections } from "../src/objections/requests.ts";
import { specMutants } from "./all-mutants.ts";
import { judgeSpec, type Verdict } from "./judges.ts";
import { applyTo } from "./mutant.ts";
import { requestMutants } from "./request-mutants.ts";
import { sentByClient } from "./sent.ts";

// Once for each worker: what all mutants have in common.
const spec = bundleSpec() as unknown as OpenApi;
const judge = createJudge(spec);
const sent = await Array.fromAsync(sentByClient(spec));
const inSpec = new Map(specMutants(spec).map((mutant) => [mutant.id, mutant]));
const inRequests = new Map(requestMutants(sent).map((mutant) => [mutant.id, mutant]));

/** Runs the fast part of the contract tests on one mutant, by its id. */
export default async function run(id: string): Promise<Verdict> {
  const specMutant = inSpec.get(id);
  if (specMutant) return judgeSpec(applyTo(spec, specMutant));
  const mutant = inRequests.get(id);
  if (!mutant) throw new Error(`There is no mutant ${id}.`);
  const [objection] = requestObjections(judge, mutant.sent.operation, mutant.sent.input, mutant.request);
  return objection === undefined ? {} : { killedBy: "requests/outgoing", objection };
}
