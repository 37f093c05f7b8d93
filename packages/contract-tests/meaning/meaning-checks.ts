import { type Check, checkAll } from "../src/check.ts";
import { errorViolations } from "./check-errors.ts";
import { ledgerViolations, placeViolations } from "./check-ledger.ts";
import { stateViolations } from "./check-states.ts";
import { testValueViolations } from "./check-test-values.ts";
import { transitionViolations } from "./check-transitions.ts";
import { workflowViolations } from "./check-workflows.ts";
import { ruleViolations } from "./lifecycle-rules.ts";

/** What the data beside the spec has to mean. */
export const meaningChecks: Check[] = [
  checkAll("the states and conditions of a user are those of the pages", ({ lifecycle }) => stateViolations(lifecycle)),
  checkAll("what happens to a user keeps the rules of its kind", ({ lifecycle, spec }) =>
    ruleViolations(lifecycle, spec),
  ),
  checkAll("what happens to a user is what the pages say", ({ lifecycle }) => transitionViolations(lifecycle)),
  checkAll("the errors are those of the pages, with advice that helps", ({ errors }) => errorViolations(errors)),
  checkAll("the Sandbox's values are those of the pages", ({ testValues }) => testValueViolations(testValues)),
  checkAll("the ledger has the conflicts and questions of the pages", ({ sources }) => ledgerViolations(sources)),
  checkAll("what the ledger points to carries the decision", ({ sources, spec }) => placeViolations(sources, spec)),
  checkAll("the workflows are the flows of the pages", ({ workflows }) => workflowViolations(workflows)),
];
