// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 1f59d9c943444b81a6038702f82c3c30641efc20c79b6cb5ce7f4508834bd99e

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "1f59d9c943444b81a6038702f82c3c30641efc20c79b6cb5ce7f4508834bd99e";
