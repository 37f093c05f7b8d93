export type { CheckedExchange, Violation } from "@mangopay-sca/contract";
export type { Answers } from "./documented.js";
export { MockError, PortTakenError } from "./errors.js";
export type { Running } from "./listen.js";
export { type PreferMiddleware, prefer, preferHeaders } from "./prefer.js";
export { readScenario, type Scenario, scenarioNames } from "./scenarios.js";
export { type Mock, type MockOptions, startMock } from "./start-mock.js";
export { startValidationProxy, type ValidationProxyOptions } from "./start-proxy.js";
export type { Latency, WeatherOptions } from "./weather.js";
