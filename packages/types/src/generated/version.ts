// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 5c1d779befb2dbee53600278032ece810d3163693b61e4cf899ad9a1423347b0

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "5c1d779befb2dbee53600278032ece810d3163693b61e4cf899ad9a1423347b0";
