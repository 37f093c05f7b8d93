// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 5da77e71013e97fb53f5982af44ebe78e82cbccfc5cafeb92a3d5bfb45e98c1b

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "5da77e71013e97fb53f5982af44ebe78e82cbccfc5cafeb92a3d5bfb45e98c1b";
