import { dirname, join } from "node:path";

/** Where the hand-written files are. */
export const specFolder = dirname(import.meta.dirname);
export const examplesFolder = join(specFolder, "examples");
export const workflowsFolder = join(specFolder, "workflows");
