import type { Documents } from "@mangopay-sca/contract-tests/src/subject";
import { dataMutants } from "./documents/data-mutants.ts";
import type { DocumentMutant, SpecMutant, SubjectName } from "./mutant.ts";
import { exampleMutants, specMutants } from "./spec/all-mutants.ts";

/** Every mistake that is tried in what is written by hand in spec/. */
export const documentMutants = (documents: Documents): DocumentMutant[] => [
  ...specMutants(documents.spec).map(inSpec("spec")),
  ...exampleMutants(documents.spec).map(inSpec("examples")),
  ...dataMutants(documents),
];

const inSpec =
  (subject: SubjectName) =>
  (mutant: SpecMutant): DocumentMutant => ({ ...mutant, document: "spec", subject });
