// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 16201c394b7909b00da82784b67330bb5f296c1ddcc7613c7e1a6576914fb3f9

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "16201c394b7909b00da82784b67330bb5f296c1ddcc7613c7e1a6576914fb3f9";
