// The one reader of the OpenAPI document. Pure functions without dependencies: they run in browsers and workers too.
export * from "./document.ts";
export { documentedOnly, eventTypesOf, knownValuesOf } from "./documented-values.ts";
export { type DocumentedExample, examplesOf, examplesOfOperation } from "./examples.ts";
export { isParameter, type Match, matchOperation } from "./match-operation.ts";
export { type Operation, operationsOf, type Response, webhooksOf } from "./operations.ts";
export { partsOf } from "./parts.ts";
export { escapeName, namesOf, toPointer, valueAt } from "./pointer.ts";
export { referencesIn, refName, resolve } from "./resolve.ts";
