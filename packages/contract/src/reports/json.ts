import type { CheckedExchange } from "../exchange.js";

/** Every exchange, as `check` of the API returns it. */
export const toJson = (exchanges: readonly CheckedExchange[]): string => `${JSON.stringify(exchanges, null, 2)}\n`;
