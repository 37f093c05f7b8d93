import { answeredHeader, answeredMember, notes, type Planted, violations } from "./plant.ts";

const forbidden = "createNaturalUserSca 403.terms-not-accepted";

/** Mistakes in responses that refuse. */
export const errors: Planted[] = [
  ...violations(
    [
      "an error without Message",
      "enrollUser 404.unknown-resource",
      answeredMember("/Message", undefined),
      "response body/Message",
    ],
    [
      "an error without Type",
      "viewUser 404.unknown-resource",
      answeredMember("/Type", undefined),
      "response body/Type",
    ],
    ["a Type that is a number", forbidden, answeredMember("/Type", 403), "response body/Type"],
    ["errors as text", "createHook 400.event-type-taken", answeredMember("/errors", "Url"), "response body/errors"],
    [
      "a gateway's HTML",
      "viewUserSca 429.rate-limit",
      answeredHeader("content-type", "text/html"),
      "response header/content-type",
    ],
    [
      "an OAuth error without its code",
      "createOAuthToken 400.account-locked",
      answeredMember("/error", undefined),
      "response body/error",
    ],
  ),
  ...notes(
    ["an unknown Type", forbidden, answeredMember("/Type", "terms_forgotten"), "response body/Type"],
    ["a Type of another status", forbidden, answeredMember("/Type", "ressource_not_found"), "response body/Type"],
    [
      "a Type of 403 with 400",
      "updateLegalUserSca 400.invalid-email",
      answeredMember("/Type", "sca_proxy_missing"),
      "response body/Type",
    ],
    [
      "a Type with other capitals",
      "viewHook 404.unknown-resource",
      answeredMember("/Type", "Ressource_Not_Found"),
      "response body/Type",
    ],
    [
      "an error in milliseconds",
      "enrollUser 404.unknown-resource",
      answeredMember("/Date", 1770130888000),
      "response body/Date",
    ],
  ),
];
