// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source ac1e4f3817ee4aff3460767edc0c57594a8930dceb024be6908853f682ff8d1c

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "ac1e4f3817ee4aff3460767edc0c57594a8930dceb024be6908853f682ff8d1c";
