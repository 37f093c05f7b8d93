import { checkDocuments } from "@mangopay-sca/spec/lint/documents/check-documents";
import { checkTogether } from "../check.ts";

export const dataFiles = checkTogether(
  "the data beside the spec agrees with it",
  () => ["errors.yaml", "lifecycle.yaml", "sources.yaml", "test-values.yaml"],
  checkDocuments,
);
