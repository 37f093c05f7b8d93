// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 5b3e53f3893b8d3169bacb2aaa6bf89c0bba82bfb57275c2a63df9932f1c0d0f

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "5b3e53f3893b8d3169bacb2aaa6bf89c0bba82bfb57275c2a63df9932f1c0d0f";
