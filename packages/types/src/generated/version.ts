// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 8e7a85e3e86cb3bdb89a62ed444739306d285806511dbf5725e1d3b1ca0df699

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "8e7a85e3e86cb3bdb89a62ed444739306d285806511dbf5725e1d3b1ca0df699";
