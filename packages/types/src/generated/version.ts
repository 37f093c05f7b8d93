// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// openapi-typescript 7.13.0, sha256 of the spec's source de1fd15f6f4e3dc0dbd365424e81340dbef7c84de4e1c1a4105c26e2c987050b

/** The version of the spec that these types were generated from. */
export type SPEC_VERSION = "0.1.0";

/** The sha256 of the spec's source files that these types were generated from. */
export type SPEC_SHA256 = "de1fd15f6f4e3dc0dbd365424e81340dbef7c84de4e1c1a4105c26e2c987050b";
