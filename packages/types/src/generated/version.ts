// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source db46bffecc4076d288b6fb449417c5d6900a739bd863bc9b06d3a206c97d816e

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "db46bffecc4076d288b6fb449417c5d6900a739bd863bc9b06d3a206c97d816e";
