// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 70fbf2dd3842c25c6bb07c9e952523bbf7b8def46e9b016cc12ec233dc145c7e

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "70fbf2dd3842c25c6bb07c9e952523bbf7b8def46e9b016cc12ec233dc145c7e";
