// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 23262872467937f721916c83570b0bb38ca4625a0c1e9294ec7ad8dba6766ed4

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "23262872467937f721916c83570b0bb38ca4625a0c1e9294ec7ad8dba6766ed4";
