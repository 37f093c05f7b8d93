// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source bc168b02d62ddb54c3feef8774ee915fc898ac3ced2ea76feb546eee75e801c9

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "bc168b02d62ddb54c3feef8774ee915fc898ac3ced2ea76feb546eee75e801c9";
