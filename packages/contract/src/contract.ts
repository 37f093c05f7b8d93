import { documentedOnly, type OpenApiDocument } from "@mangopay-sca/spec/model";
import { createSchemaCheck } from "./conformance/schema-check.js";
import { type Contract, createContractWith, createTools } from "./contract-with.js";

export interface ContractOptions {
  /** Report names of members and parameters that the spec does not know. By default only names close to a known one are. */
  showNames?: boolean | undefined;
}

/** Makes the check of exchanges against a bundled spec. Schemas are compiled on first use. */
export function createContract(spec: OpenApiDocument, { showNames = false }: ContractOptions = {}): Contract {
  const checks = {
    allowed: createSchemaCheck(spec),
    documented: createSchemaCheck(spec, (schema) => documentedOnly(spec, schema)),
  };
  return createContractWith(createTools(spec, checks, showNames));
}
