// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 1b95db891b0e3367e24718296070e7dab3bc65efc0004ad9149b0fcf7146296f

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "1b95db891b0e3367e24718296070e7dab3bc65efc0004ad9149b0fcf7146296f";
