import { body, notes, type Planted, violations } from "./plant.ts";

const multipart = '--b\r\nContent-Disposition: form-data; name="grant_type"\r\n\r\nclient_credentials\r\n--b--\r\n';

/** Mistakes in bodies of requests as a whole, and in forms. */
export const requestBodies: Planted[] = [
  ...violations(
    ["a comma too many", "createHook", body('{"EventType":"USER_ACCOUNT_ACTIVATED",}'), "request body"],
    ["an empty body", "createNaturalUserSca", body(""), "request body"],
    ["no body", "categorizeNaturalUser", body(undefined), "request body"],
    ["a list for an object", "createLegalUserSca", body("[]"), "request body"],
    ["null for an object", "updateHook", body("null"), "request body"],
    ["JSON in a JSON text", "createHook", body(JSON.stringify('{"Url":"https://example.com/"}')), "request body"],
    ["XML", "createNaturalUser", body("<user/>"), "request body"],
    ["another grant", "createOAuthToken", body("grant_type=password"), "request body/grant_type"],
    ["an empty grant", "createOAuthToken", body("grant_type="), "request body/grant_type"],
  ),
  ...notes(
    ["a body where none is documented", "enrollUser", body("{}"), "request body"],
    ["a body on a DELETE", "closeNaturalUser", body('{"UserStatus":"CLOSED"}'), "request body"],
    [
      "JSON called a form, to get a token",
      "createOAuthToken",
      body('{"grant_type":"client_credentials"}'),
      "request body",
    ],
    ["a multipart text called a form", "createOAuthToken", body(multipart), "request body"],
    [
      "the same field of a form twice",
      "createOAuthToken",
      body("grant_type=a&grant_type=client_credentials"),
      "request body",
    ],
    [
      "an unknown field of a form",
      "createOAuthToken",
      body("grant_type=client_credentials&scope=all"),
      "request body/{…}",
    ],
  ),
];
