#!/usr/bin/env node
import { check } from "./check-command.js";
import { TrafficError } from "./traffic.js";

try {
  process.exitCode = check(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof TrafficError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
