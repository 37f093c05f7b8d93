import type { Documents } from "@mangopay-sca/contract-tests/src/subject";
import { dataMutants } from "./documents/data-mutants.ts";
import type { DocumentMutant } from "./mutant.ts";
import { specMutants } from "./spec/all-mutants.ts";

/** Every mistake that is tried in what is written by hand in spec/. */
export const documentMutants = (documents: Documents): DocumentMutant[] => [
  ...specMutants(documents.spec).map(
    (mutant): DocumentMutant => ({
      ...mutant,
      document: "spec",
      subject: mutant.kind.endsWith(" an example") ? "examples" : "spec",
    }),
  ),
  ...dataMutants(documents),
];
