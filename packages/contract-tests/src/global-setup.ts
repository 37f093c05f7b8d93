import { currentBundle } from "@mangopay-sca/spec/scripts/bundle";
import type { TestProject } from "vitest/node";

/** Tests read the spec as its files are now, so that a change shows before anything is generated again. */
export default function setup(project: TestProject) {
  project.provide("spec", currentBundle());
}
