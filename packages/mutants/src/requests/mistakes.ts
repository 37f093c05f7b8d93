import type { Exchange } from "@mangopay-sca/contract";
import type { Sent } from "@mangopay-sca/contract-tests/src/sent-by-client";

export type Request = Exchange["request"];

/** Kinds of mistakes by their names in the report, each with the ways to make it: what tells them apart, and what is sent instead. */
export type Mistakes = Record<string, (sent: Sent) => Mistake[]>;
export type Mistake = [detail: string, changes: Partial<Request>];
