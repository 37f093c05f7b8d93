import type { Arazzo } from "@mangopay-sca/contract-tests/meaning/arazzo";
import type { Documents } from "@mangopay-sca/contract-tests/src/subject";
import type { DocumentMutant } from "../mutant.ts";
import { errorMutants } from "./error-mutants.ts";
import { ledgerMutants } from "./ledger-mutants.ts";
import { lifecycleMutants } from "./lifecycle-mutants.ts";
import { testValueMutants } from "./test-value-mutants.ts";
import { workflowMutants } from "./workflow-mutants.ts";

/** Every mistake that is tried in the data and workflows beside the OpenAPI files. */
export const dataMutants = ({ lifecycle, errors, testValues, sources, workflows }: Documents): DocumentMutant[] => [
  ...lifecycleMutants(lifecycle, sources),
  ...errorMutants(errors),
  ...testValueMutants(testValues),
  ...ledgerMutants(sources),
  ...workflowMutants(workflows as Record<string, Arazzo>),
];
