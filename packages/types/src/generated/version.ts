// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 6043f3c9fcd5b01e2a9b1d8bf8ae9900b0efae7705a31ba3ed6d099c2d2f7792

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "6043f3c9fcd5b01e2a9b1d8bf8ae9900b0efae7705a31ba3ed6d099c2d2f7792";
