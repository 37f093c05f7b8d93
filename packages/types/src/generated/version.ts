// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source fddb0b34a3b9ef9fd94a171134a915765c22590c6e6a9a6254b08ef10781eeee

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "fddb0b34a3b9ef9fd94a171134a915765c22590c6e6a9a6254b08ef10781eeee";
