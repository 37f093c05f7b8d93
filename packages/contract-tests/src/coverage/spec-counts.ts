import { readdirSync } from "node:fs";
import { readErrors, readLifecycle, readSources } from "@mangopay-sca/spec/lint/data-files";
import { eventTypesOf, examplesOf, type OpenApiDocument, operationsOf } from "@mangopay-sca/spec/model";
import { examplesFolder } from "@mangopay-sca/spec/scripts/folders";

/** How much there is of everything, counted from the files as they are: `29 operations, 103 examples, …`. */
export function specCounts(spec: OpenApiDocument): string {
  const { errors, oauth } = readErrors();
  const { conflicts, openQuestions } = readSources();
  const files = readdirSync(examplesFolder, { recursive: true, encoding: "utf8" });
  const counts = {
    operations: operationsOf(spec).length,
    examples: files.filter((file) => file.endsWith(".yaml")).length,
    "documented bodies": examplesOf(spec).filter(({ mediaType }) => mediaType !== "").length,
    "error types": Object.keys(errors).length + Object.keys(oauth).length,
    "event types": eventTypesOf(spec).length,
    transitions: readLifecycle().transitions.length,
    conflicts: Object.keys(conflicts).length,
    "open questions": Object.keys(openQuestions).length,
  };
  return Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(", ");
}
