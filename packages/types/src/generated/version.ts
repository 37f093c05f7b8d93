// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 25ce104a36035bf06f89f42191fecf54141d5ff2a51a4828839349030f0d9d10

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "25ce104a36035bf06f89f42191fecf54141d5ff2a51a4828839349030f0d9d10";
