// What is loaded with every client, built as one file; what is loaded later imports from here alone.
export * from "./answer.js";
export * from "./client.js";
export * from "./confirm-webhook.js";
export * from "./deadline.js";
export * from "./deduplicate.js";
export * from "./direct.js";
export * from "./errors.js";
export * from "./needs-sca.js";
export * from "./operations.js";
export * from "./redirect.js";
export * from "./store.js";
export * from "./webhook.js";
