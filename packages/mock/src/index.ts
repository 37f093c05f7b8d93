export type { CheckedExchange, Finding, Note, Violation } from "@mangopay-sca/contract";
export { MockError, PortTakenError } from "./errors.js";
export type { Running } from "./http/listen.js";
export type { Answers } from "./operations.js";
export { type PreferMiddleware, prefer, preferHeaders } from "./prefer.js";
export type { FaultOptions, Latency } from "./scenarios/faults.js";
export type { Scenario } from "./scenarios/scenario-file.js";
export { readScenario, scenarioNames } from "./scenarios/scenarios.js";
export { type Mock, type MockOptions, startMock } from "./start-mock.js";
