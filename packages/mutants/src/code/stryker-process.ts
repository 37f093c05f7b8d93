// Runs Stryker in the folder in which it is started, with the options from the command line.
import type { PartialStrykerOptions } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";

const [options = "{}"] = process.argv.slice(2);
try {
  await new Stryker(JSON.parse(options) as PartialStrykerOptions).runMutationTest();
} catch {
  // Stryker has printed it.
  process.exitCode = 1;
}
