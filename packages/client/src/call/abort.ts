/** What runs when a signal aborts. Node warns of more than ten listeners on one signal, so each signal gets one. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** Runs `act` when `signal` aborts, at once when it has; the function that it returns takes that back. */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  if (signal.aborted) {
    act();
    return () => {};
  }
  const acts = waiting.get(signal) ?? listen(signal);
  acts.add(act);
  return () => void acts.delete(act);
}

function listen(signal: AbortSignal): Set<() => void> {
  const acts = new Set<() => void>();
  waiting.set(signal, acts);
  signal.addEventListener("abort", () => acts.forEach((act) => void act()), { once: true });
  return acts;
}
