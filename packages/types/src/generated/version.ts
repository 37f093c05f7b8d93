// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 69d99447d933d93a4e8d8d810441d6bab03986b10e84a351cc13a09a5ac65ba5

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "69d99447d933d93a4e8d8d810441d6bab03986b10e84a351cc13a09a5ac65ba5";
