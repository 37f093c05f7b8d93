/** What a score is given for. */
export const subjects = ["spec", "documents", "examples", "requests", "client", "mock", "contract"] as const;
export type SubjectName = (typeof subjects)[number];
