// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 04d9d648bddc229d5c0ec7a0a825db03a13e675de6e5e76aa0664b519365470a

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "04d9d648bddc229d5c0ec7a0a825db03a13e675de6e5e76aa0664b519365470a";
