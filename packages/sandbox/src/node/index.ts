// For Node alone: the core of the package runs elsewhere too.
export { PortTakenError, ServeError } from "./serve-error.js";
export { type Served, type ServeOptions, serveSandbox } from "./serve-sandbox.js";
