export { mediaTypeOf, readBody } from "./conformance/read-body.js";
export { createSchemaCheck, type SchemaCheck, type SchemaViolation } from "./conformance/schema-check.js";
export { type Contract, type ContractOptions, createContract } from "./contract.js";
export type { CheckedExchange, Exchange, Finding, Message, Note, Violation } from "./exchange.js";
export { describe, linesOf } from "./format.js";
export { readRecording } from "./recordings/read-recording.js";
export { RecordingError } from "./recordings/recording-error.js";
export { type ReportFormat, reportFormats, writeReport } from "./reports/write-report.js";
