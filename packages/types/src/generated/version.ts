// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 8263687122368051d773cc97db3397a12c51bc05a167144044237226dab1053f

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "8263687122368051d773cc97db3397a12c51bc05a167144044237226dab1053f";
