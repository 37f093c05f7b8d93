// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source b97f90c3a188bd015556091f6e8bd9a744f89d36e9e21b38d496e68cb84da137

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "b97f90c3a188bd015556091f6e8bd9a744f89d36e9e21b38d496e68cb84da137";
