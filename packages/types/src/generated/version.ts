// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 2bef309003981c7a783b58599cdee31e29a1b2109a5e1c17af15acad3000b8a6

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "2bef309003981c7a783b58599cdee31e29a1b2109a5e1c17af15acad3000b8a6";
