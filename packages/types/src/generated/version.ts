// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source f1915209f49321fb5bc843d346e0014a7d74332c73b93611d529bd1afd415c9b

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "f1915209f49321fb5bc843d346e0014a7d74332c73b93611d529bd1afd415c9b";
