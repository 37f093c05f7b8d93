export { createChecker } from "./check-exchange.js";
export type { CheckedExchange, Exchange, Place, Violation } from "./exchange.js";
export { mediaTypeOf, parseBody } from "./parse-body.js";
export { escapeXml, type ReportFormat, reportFormats, writeReport } from "./report.js";
export { type CheckValue, createSchemas, type Finding } from "./schemas.js";
export {
  type Answer,
  type Body,
  type OpenApi,
  type Operation,
  operationsOf,
  type Parameter,
  resolve,
  type Schema,
  type Security,
  webhooksOf,
} from "./spec.js";
export { readTraffic } from "./traffic.js";
export { TrafficError } from "./traffic-error.js";
export { undeclaredMembers } from "./undeclared.js";
