// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 52e5d42e7476d68ef6425912b02180215891a53016124a76df57c23cb2377577

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "52e5d42e7476d68ef6425912b02180215891a53016124a76df57c23cb2377577";
