// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 6b2d00fb375e22881de139b1c23408507c4624be6ae1d08719f13b3bd8ace191

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "6b2d00fb375e22881de139b1c23408507c4624be6ae1d08719f13b3bd8ace191";
