import { fileViolations } from "../../pages/check-files.ts";
import { checkTogether } from "../check.ts";

export const pageFiles = checkTogether(
  "the files of pages/ hold nothing that no check reads, and name documents and readings of sources.yaml",
  () => ["operations.yaml", "sent.yaml", "returned.yaml", "formats.yaml"],
  fileViolations,
);
