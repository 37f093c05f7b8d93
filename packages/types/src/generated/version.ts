// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 11c769ba3e246573eadf8424d7dc87d44c4044e4493d17d5b76addf7ffc0aa44

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "11c769ba3e246573eadf8424d7dc87d44c4044e4493d17d5b76addf7ffc0aa44";
