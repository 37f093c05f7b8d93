// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 5e1b100013b492daf4f758c449f7e974c043c17f1134785fdb325d9498ccdebe

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "5e1b100013b492daf4f758c449f7e974c043c17f1134785fdb325d9498ccdebe";
