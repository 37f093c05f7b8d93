import type { Documents } from "@mangopay-sca/contract-tests/src/subject";
import type { DocumentMutant } from "./mutant.ts";
import { specMutants } from "./spec/all-mutants.ts";

/** Every mistake that is tried in what is written by hand in spec/. */
export const documentMutants = ({ spec }: Documents): DocumentMutant[] =>
  specMutants(spec).map((mutant) => ({
    ...mutant,
    document: "spec",
    subject: mutant.kind.endsWith(" an example") ? "examples" : "spec",
  }));
