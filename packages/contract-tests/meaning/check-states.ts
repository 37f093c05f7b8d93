import type { Lifecycle, UserState } from "@mangopay-sca/spec/lint/data-files";
import { differing } from "../pages/sentences.ts";
import { inBoth } from "./in-both.ts";
import { lackingWords } from "./words.ts";
import { type WrittenState, lifecycle as written } from "./written.ts";

/** The states and conditions are those of the pages. */
export const stateViolations = ({ states, conditions }: Lifecycle): string[] => [
  ...inBoth("lifecycle.yaml: ", written.states, states.user, userStateViolations),
  ...inBoth("lifecycle.yaml: session ", written.sessions, states.session, () => []),
  ...inBoth("lifecycle.yaml: condition ", written.conditions, conditions, (at, { says, page }, sentence) =>
    lackingWords(at, sentence, says, page),
  ),
];

const userStateViolations = (at: string, expected: WrittenState, found: UserState): string[] => [
  ...differing(`${at} UserCategory`, expected.UserCategory, found.UserCategory, expected.page),
  ...differing(`${at} UserStatus`, expected.UserStatus, found.UserStatus, expected.page),
  ...differing(`${at} scaStatus`, expected.scaStatus, found.scaStatus, expected.page),
  ...differing(`${at} assumption`, expected.by, found.assumption, expected.page),
];
