import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Fault, FaultName } from "./fault.js";

/** A fault that was asked for, and how often it happened. */
export interface FaultState extends Fault {
  id: string;
  happened: number;
}

export interface Faults {
  /** Has something go wrong from now on. */
  add(fault: Fault): FaultState;
  /** What was asked for, that which is over included. */
  list(): FaultState[];
  /** Nothing goes wrong any more. */
  clear(): void;
}

/** What a fault may be narrowed by. */
type Moment = Pick<Fault, "operationId" | "eventType" | "clientId">;

interface Kept {
  state: FaultState;
  toPass: number;
  chance(): number;
}

export function createFaults(sandboxSeed = 1) {
  let kept: Kept[] = [];
  let number = 0;

  const isOver = ({ times, share, happened }: FaultState) =>
    happened >= (times ?? (share === undefined ? 1 : Number.POSITIVE_INFINITY));

  const faults: Faults = {
    add(fault) {
      number += 1;
      const generator = xoroshiro128plus(fault.seed ?? sandboxSeed);
      const state = { ...fault, id: `fault_${number}`, happened: 0 };
      kept.push({ state, toPass: fault.after ?? 0, chance: () => uniformFloat64(generator) });
      return { ...state };
    },
    list: () => kept.map(({ state }) => ({ ...state })),
    clear() {
      kept = [];
    },
  };

  /** The faults of these names that happen at a moment; they count as having happened. */
  function take(names: readonly FaultName[], moment: Moment): Fault[] {
    return kept.flatMap((one) => {
      const { state } = one;
      if (!names.includes(state.fault) || isOver(state) || !fits(state, moment)) return [];
      if (one.toPass > 0) {
        one.toPass -= 1;
        return [];
      }
      if (state.share !== undefined && one.chance() >= state.share) return [];
      state.happened += 1;
      return [state];
    });
  }

  return { faults, take, isEmpty: () => kept.length === 0 };
}

export type Take = ReturnType<typeof createFaults>["take"];

const fits = (fault: Fault, moment: Moment): boolean =>
  (["operationId", "eventType", "clientId"] as const).every(
    (name) => fault[name] === undefined || fault[name] === moment[name],
  );
