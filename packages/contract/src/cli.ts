#!/usr/bin/env node
import { check } from "./commands/check.js";
import { RecordingError } from "./recordings/recording-error.js";

try {
  process.exitCode = check(process.argv.slice(2));
} catch (error) {
  // Of an unexpected error only the kind is told: its message may quote the traffic.
  const unexpected = `sca-contract failed (${(error as Error).name}): please report it, with SCA_CONTRACT_STACK=1 set.`;
  console.error(error instanceof RecordingError ? error.message : unexpected);
  if (process.env.SCA_CONTRACT_STACK) console.error((error as Error).stack);
  process.exitCode = 1;
}
