// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source 9c2ff66152b5c5d72948ce4392fe6af62ec2c9973928a230612258c08d6a7fa2

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "9c2ff66152b5c5d72948ce4392fe6af62ec2c9973928a230612258c08d6a7fa2";
