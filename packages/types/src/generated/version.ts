// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 3ebc248ae5e35801d72691d73eed30bc7b59630c0cb9c6ab7fa8306825e55ddb

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "3ebc248ae5e35801d72691d73eed30bc7b59630c0cb9c6ab7fa8306825e55ddb";
