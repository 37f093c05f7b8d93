export { MockError, PortTakenError } from "./errors.js";
export { type Mock, type MockOptions, startMock } from "./start-mock.js";
