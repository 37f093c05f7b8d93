// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 929deb192ddafcfc49bfe1d64c512dd4be61ed8cc9949174daa6f9a72b93f469

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "929deb192ddafcfc49bfe1d64c512dd4be61ed8cc9949174daa6f9a72b93f469";
