import type { DeliveryRecord, HookRecord } from "../store/records.js";
import { alertedFailures, mostFailures, nextAttempt } from "./schedule.js";
import { succeeded } from "./send.js";

/** Whether notifications are sent to a hook at all. */
export const isOn = ({ data }: HookRecord): boolean => data.Status === "ENABLED" && data.Validity === "VALID";

export const notSent = ({ data }: HookRecord): string =>
  `not sent: the hook is ${data.Status === "ENABLED" ? data.Validity : data.Status}`;

/** A hook after an attempt: a success ends a row of failures, and the hundredth in a row makes it INVALID. */
export function hookAfter(hook: HookRecord, at: number, outcome: string): HookRecord {
  if (outcome === succeeded) return hook.failures === 0 ? hook : { ...hook, failures: 0 };
  const failures = hook.failures + 1;
  const to = hook.data.Email;
  const isAlerted = alertedFailures.includes(failures) && typeof to === "string";
  return {
    ...hook,
    failures,
    data: failures >= mostFailures ? { ...hook.data, Validity: "INVALID" } : hook.data,
    ...(isAlerted ? { alerts: [...(hook.alerts ?? []), { at, to, failures }] } : {}),
  };
}

/** A delivery after an attempt: due again after a failure, as long as the schedule lasts and the hook is valid. */
export function deliveryAfter(delivery: DeliveryRecord, hook: HookRecord, at: number, outcome: string): DeliveryRecord {
  const attempts = [...delivery.attempts, { at, outcome }];
  const isOver = outcome === succeeded || !isOn(hook);
  return { ...delivery, attempts, dueAt: isOver ? undefined : nextAttempt(attempts) };
}
