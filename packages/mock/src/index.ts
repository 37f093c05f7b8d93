export type { CheckedExchange, Finding, Note, Violation } from "@mangopay-sca/contract";
export { MockError, PortTakenError } from "./errors.js";
export type { FaultOptions, Latency } from "./faults.js";
export type { Running } from "./listen.js";
export type { Answers } from "./operations.js";
export { type PreferMiddleware, prefer, preferHeaders } from "./prefer.js";
export type { Scenario } from "./scenario-file.js";
export { readScenario, scenarioNames } from "./scenarios.js";
export { type Mock, type MockOptions, startMock } from "./start-mock.js";
