import type { Documents } from "@mangopay-sca/contract-tests/src/subject";
import type { DocumentMutant, SpecMutant, SubjectName } from "./mutant.ts";
import { exampleMutants, specMutants } from "./spec/all-mutants.ts";

/** Every mistake that is tried in what is written by hand in spec/. */
export const documentMutants = ({ spec }: Documents): DocumentMutant[] => [
  ...specMutants(spec).map(inSpec("spec")),
  ...exampleMutants(spec).map(inSpec("examples")),
];

const inSpec =
  (subject: SubjectName) =>
  (mutant: SpecMutant): DocumentMutant => ({ ...mutant, document: "spec", subject });
