// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 210a0344225d12b370f0c5e839f3d7d1fe37ff6e6e73dff1647301c472423837

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "210a0344225d12b370f0c5e839f3d7d1fe37ff6e6e73dff1647301c472423837";
