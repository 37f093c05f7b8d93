// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 5a2eded44cca8ba45d64242126e2001be9849970be28477f8497fb91737aa02e

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "5a2eded44cca8ba45d64242126e2001be9849970be28477f8497fb91737aa02e";
