// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 76875413ade37aebb71c4767edf7f41b2ffd238070bcc21744c95eedc74e5929

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "76875413ade37aebb71c4767edf7f41b2ffd238070bcc21744c95eedc74e5929";
