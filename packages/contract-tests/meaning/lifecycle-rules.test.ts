import { type Lifecycle, readLifecycle, type Transition } from "@mangopay-sca/spec/lint/data-files";
import { expect, test } from "vitest";
import { spec } from "../src/spec.ts";
import { ruleViolations } from "./lifecycle-rules.ts";

// Mistakes that are larger than a mutant: one transition alone leaves most states reachable, and most operations used.
const whole = readLifecycle();
const without = (dropped: (transition: Transition) => boolean): Lifecycle => ({
  ...whole,
  transitions: whole.transitions.filter((transition) => !dropped(transition)),
});

test("an SCA operation without a transition is named", () => {
  const broken = without(({ trigger }) => trigger.operation === "manageProxyConsent");
  expect(ruleViolations(broken, spec())).toContain("lifecycle.yaml: no transition is triggered by manageProxyConsent");
});

test("a state that nothing leads to, and one that nothing leads out of, are named", () => {
  const broken = without(({ to }) => to === "owner-pending-again" || to === "owner-active-enrolled");
  expect(ruleViolations(broken, spec())).toEqual(
    expect.arrayContaining([
      "lifecycle.yaml: owner-pending-again has no way in",
      "lifecycle.yaml: owner-active-enrolled has no way in",
    ]),
  );
  const stuck = without(({ from }) => from.includes("payer"));
  expect(ruleViolations(stuck, spec())).toContain("lifecycle.yaml: payer has no way out");
});
