// For Node alone: the core of the package runs elsewhere too.
export { StoreError } from "./store/sqlite/open-file.js";
export { openSqliteStore } from "./store/sqlite/sqlite.js";
