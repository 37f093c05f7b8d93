import { type Duration, milliseconds } from "./duration.js";

/** The one clock of a sandbox: everything that runs out, runs out by it. */
export interface Clock {
  /** Milliseconds since 1970, as in Date.now(). */
  now(): number;
  /** The same as the API writes dates: whole seconds. */
  seconds(): number;
  /** Moves the time on, runs everything that falls due until then, in order, and waits for it. */
  advance(by: Duration): Promise<void>;
  /** Runs work once at a time; what is overdue runs at once. Returns a way to call it off. */
  at(time: number, work: () => unknown): () => void;
  /** Moves the time on to this one, unless it is later already; runs nothing. */
  notBefore(time: number): void;
  /** Has `advance` wait for work that is under way before it moves the time on; what flows by itself does not wait. */
  hold(work: Promise<unknown>): void;
  /** Stops the time; it then moves by `advance` alone. */
  freeze(): void;
  /** Forgets all work. */
  clear(): void;
}

export interface ClockOptions {
  /** Where the time begins: a date, or milliseconds since 1970; now by default. */
  start?: Date | number | string | undefined;
  /** The time stands still but for `advance`. */
  frozen?: boolean | undefined;
}

interface Work {
  time: number;
  run: () => unknown;
}

/** A browser's and Node's setTimeout take no longer pause. */
const longestPause = 2 ** 31 - 1;

export function createClock({ start, frozen = false }: ClockOptions = {}, failed: (error: unknown) => void): Clock {
  const begin = start === undefined ? Date.now() : new Date(start).getTime();
  if (Number.isNaN(begin)) throw new RangeError(`${String(start)} is not a time to start at: give a date.`);
  let offset = begin - Date.now();
  let frozenAt = frozen ? begin : undefined;
  let due: Work[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  const held = new Set<Promise<unknown>>();

  const now = () => frozenAt ?? Date.now() + offset;

  function moveTo(time: number): void {
    if (frozenAt === undefined) offset = time - Date.now();
    else frozenAt = time;
  }

  /** From one time at which something is due to the next; what is held is waited for, and may have added work. */
  async function advanceTo(time: number): Promise<void> {
    for (;;) {
      await runUntil(now());
      if (held.size > 0) await Promise.all(held);
      else if (now() >= time) return;
      else moveTo(Math.max(now(), Math.min(due[0]?.time ?? time, time)));
    }
  }

  /** One after the other: work may add work that is due as well. */
  async function runUntil(time: number): Promise<void> {
    for (let next = due[0]; next && next.time <= time; next = due[0]) {
      due.shift();
      if (next.time > now()) moveTo(next.time);
      try {
        await next.run();
      } catch (error) {
        failed(error);
      }
    }
  }

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    running = running.then(work);
    return running;
  };

  function wake(): void {
    clearTimeout(timer);
    const [next] = due;
    if (!next || frozenAt !== undefined) return;
    timer = setTimeout(
      () => void inTurn(() => runUntil(now())).then(wake),
      Math.min(Math.max(0, next.time - now()), longestPause),
    );
    // In Node, what falls due later keeps no process alive.
    (timer as { unref?: () => void }).unref?.();
  }

  return {
    now,
    seconds: () => Math.floor(now() / 1000),
    async advance(by) {
      const span = milliseconds(by);
      await inTurn(() => advanceTo(now() + span));
      wake();
    },
    at(time, run) {
      const work = { time, run };
      // Behind what is due at the same time.
      due.splice(due.findLastIndex((other) => other.time <= time) + 1, 0, work);
      if (due[0] === work) wake();
      return () => {
        due = due.filter((other) => other !== work);
      };
    },
    notBefore(time) {
      if (time > now()) moveTo(time);
      wake();
    },
    hold(work) {
      const forget = () => void held.delete(over);
      const over: Promise<void> = work.then(forget, forget);
      held.add(over);
    },
    freeze() {
      frozenAt = now();
      clearTimeout(timer);
    },
    clear() {
      due = [];
      clearTimeout(timer);
    },
  };
}
