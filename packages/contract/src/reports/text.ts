import type { CheckedExchange } from "../exchange.js";
import { linesOf, summaryOf } from "../format.js";

/** What `sca-contract` prints. */
export const toText = (exchanges: readonly CheckedExchange[]): string =>
  `${[...linesOf(exchanges), summaryOf(exchanges)].join("\n")}\n`;
