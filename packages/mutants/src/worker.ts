import { createContract } from "@mangopay-sca/contract";
import { allChecks } from "@mangopay-sca/contract-tests/src/all-checks";
import { requestViolations, sentRequests } from "@mangopay-sca/contract-tests/src/checks/requests";
import { sentByClient } from "@mangopay-sca/contract-tests/src/sent-by-client";
import { createSubject, documentsAround, type Subject } from "@mangopay-sca/contract-tests/src/subject";
import { bundleSpec } from "@mangopay-sca/spec/scripts/bundle";
import { documentMutants } from "./document-mutants.ts";
import { judge, type Result } from "./judge.ts";
import { applyTo, type DocumentMutant } from "./mutant.ts";
import { readersOf } from "./readers.ts";
import { requestMutants } from "./requests/request-mutants.ts";
import { createUntouched } from "./spec/untouched.ts";

// Once for each worker: what all mutants have in common.
const documents = documentsAround(bundleSpec());
const subject = createSubject(documents);
const readers = await readersOf(allChecks, subject);
const contract = createContract(documents.spec);
const sent = await Array.fromAsync(sentByClient(documents.spec));
const untouched = createUntouched(documents.spec);
const inDocuments = new Map(documentMutants(documents).map((mutant) => [mutant.id, mutant]));
const inRequests = new Map(requestMutants(sent).map((mutant) => [mutant.id, mutant]));

/** Asks every check about one mutant, by its id. */
export default async function run(id: string): Promise<Result> {
  const inDocument = inDocuments.get(id);
  if (inDocument) {
    const { document, edits } = inDocument;
    return judge(readers(document), changed(inDocument), document === "spec" ? untouched(edits) : undefined);
  }
  const mutant = inRequests.get(id);
  if (!mutant) throw new Error(`No mutant has the id ${id}.`);
  const [violation] = requestViolations(contract, mutant.sent.operation, mutant.sent.input, mutant.request);
  return violation === undefined ? {} : { killedBy: sentRequests.name, violation };
}

/** The subject with the mistake in it. Only a change of the spec costs making everything else from it anew. */
function changed(mutant: DocumentMutant): Subject {
  const broken = applyTo(documents, mutant);
  return mutant.document === "spec" ? createSubject(broken, subject) : { ...subject, ...broken };
}
