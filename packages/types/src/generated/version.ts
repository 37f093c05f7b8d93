// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source a1cca0b3a30b9c4602df479136009dd081ca745ebdb7ab3e2976000a336cf23d

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "a1cca0b3a30b9c4602df479136009dd081ca745ebdb7ab3e2976000a336cf23d";
