// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source dfe45cc82721067bb78a5b7f3793cce3545c6fecfb1a556140f893bf3363a61d

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "dfe45cc82721067bb78a5b7f3793cce3545c6fecfb1a556140f893bf3363a61d";
