// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 61a40261be16604963d4b468ca013f7d79e73da806ea4a231a201cde6d694885

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "61a40261be16604963d4b468ca013f7d79e73da806ea4a231a201cde6d694885";
