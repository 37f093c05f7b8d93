// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source f343b5627cb3697108241e14f32ba407ea3cd16827ccd18b0617e6afbeffc5e0

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "f343b5627cb3697108241e14f32ba407ea3cd16827ccd18b0617e6afbeffc5e0";
