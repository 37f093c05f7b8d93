// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source e1ebc1f4f35ae7d07217876230677ba585db98017a71face62bda908a74c3fdc

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "e1ebc1f4f35ae7d07217876230677ba585db98017a71face62bda908a74c3fdc";
