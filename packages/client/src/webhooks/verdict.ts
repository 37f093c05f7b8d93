import { deliveryMs } from "./parse.js";

/**
 * - `confirmed`: the API shows what the notification says, at its date or now.
 * - `stale`: it may have been so, and something happened since.
 * - `contradicted`: it cannot be so; somebody else than Mangopay may have sent it.
 * - `unverifiable`: the API shows nothing that would tell.
 */
export type Verdict = "confirmed" | "stale" | "contradicted" | "unverifiable";

/** How far Mangopay's clock may be ahead of ours. */
const skewMs = 300_000;

/**
 * The verdict where the API shows what is so now, and not since when. Of what is dated in the future that says nothing, and what
 * is older than any delivery may be true once more.
 */
export function judgeByNow(date: Date, holds: boolean): Verdict {
  const age = Date.now() - date.getTime();
  if (!(age >= -skewMs)) return "unverifiable";
  if (!holds) return "stale";
  return age <= deliveryMs ? "confirmed" : "unverifiable";
}
