// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 330737cf2891a7c9d2cf59e7ae53d579631f8ca76887f51566ee3e36f7766aa3

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "330737cf2891a7c9d2cf59e7ae53d579631f8ca76887f51566ee3e36f7766aa3";
