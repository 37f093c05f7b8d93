import type { CheckedExchange } from "../exchange.js";
import { linesOf, summaryOf } from "../format.js";

/** What `sca-contract` prints. */
export const toText = (exchanges: readonly CheckedExchange[], _source: string, cutOff: number): string =>
  `${[...linesOf(exchanges), summaryOf(exchanges, cutOff)].join("\n")}\n`;
