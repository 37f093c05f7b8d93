import { dirname } from "node:path";

/** The repository's folder; this file is three levels below it. */
export const repositoryRoot = dirname(dirname(dirname(import.meta.dirname)));
