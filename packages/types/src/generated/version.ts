// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 0ba3f59095c0ccc5b45b0378f1cabfe92f7ebe1d58acaa3f3c4534b12448e8d1

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "0ba3f59095c0ccc5b45b0378f1cabfe92f7ebe1d58acaa3f3c4534b12448e8d1";
