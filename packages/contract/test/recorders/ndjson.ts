import type { Recorder } from "./recorder.ts";

/** The exchanges as they are, one on each line. */
export const ndjson: Recorder = {
  name: "NDJSON",
  extension: "ndjson",
  record: (exchanges) => `${exchanges.map((exchange) => JSON.stringify(exchange)).join("\n")}\n`,
};
