import { answeredBody, answeredHeader, answeredMember, notes, type Planted, status, violations } from "./plant.ts";

const owner = "createNaturalUserSca request.owner 200.owner";
const link = "/PendingUserAction/RedirectUrl";
const atLink = "response body/PendingUserAction/RedirectUrl";

/** Mistakes in responses that succeed. */
export const responses: Planted[] = [
  ...violations(
    ["a status of creation", "createNaturalUserSca", status(201), "response status"],
    ["a failure of the server", "viewUserSca", status(500), "response status"],
    ["a redirect", "listUsers", status(302), "response status"],
    ["a status of another operation", "closeLegalUser", status(200), "response status"],
    ["HTML of a gateway", "viewUserSca", answeredHeader("content-type", "text/html"), "response header/content-type"],
    ["JSON called nothing", "listHooks", answeredHeader("content-type", undefined), "response header/content-type"],
    ["an empty body", "enrollUser", answeredBody(""), "response body"],
    ["no body", "viewHook", answeredBody(undefined), "response body"],
    ["half a body", "viewUserScaStatus", answeredBody('{"UserStatus":"ACTIVE","IsEnr'), "response body"],
    ["an object for a list", "listUsers", answeredBody("{}"), "response body"],
    ["null for an object", "viewUser", answeredBody("null"), "response body"],
    [
      "pages that are no number",
      "listUsers",
      answeredHeader("x-number-of-pages", "many"),
      "response header/x-number-of-pages",
    ],
    [
      "fewer items than none",
      "listEvents",
      answeredHeader("x-number-of-items", "-1"),
      "response header/x-number-of-items",
    ],

    [
      "no PendingUserAction",
      "enrollUser",
      answeredMember("/PendingUserAction", undefined),
      "response body/PendingUserAction",
    ],
    [
      "a link that is the action",
      "enrollUser",
      answeredMember("/PendingUserAction", "https://sca.mangopay.com/?token=t"),
      "response body/PendingUserAction",
    ],
    ["a null link", "manageProxyConsent", answeredMember(link, null), atLink],
    ["a link without a scheme", "enrollUser", answeredMember(link, "sca.mangopay.com/?token=t"), atLink],
    ["IsEnrolled as text", "viewUserScaStatus", answeredMember("/IsEnrolled", "true"), "response body/IsEnrolled"],
    ["a null IsEnrolled", "viewUserScaStatus", answeredMember("/IsEnrolled", null), "response body/IsEnrolled"],
    ["no UserStatus", "viewUserScaStatus", answeredMember("/UserStatus", undefined), "response body/UserStatus"],
    [
      "a date as text",
      "viewUserScaStatus",
      answeredMember("/LastEnrollmentDate", "2026-02-03T15:01:28Z"),
      "response body/LastEnrollmentDate",
    ],
    [
      "a scope that is not text",
      "viewUserScaStatus",
      answeredMember("/ConsentScope/Transfer", true),
      "response body/ConsentScope/Transfer",
    ],
    ["no Id", owner, answeredMember("/Id", undefined), "response body/Id"],
    ["an Id that is a number", "viewUser", answeredMember("/Id", 158026537), "response body/Id"],
    ["another PersonType", "viewUserSca", answeredMember("/PersonType", "ROBOT"), "response body/PersonType"],
    ["a null Email", "viewNaturalUserSca", answeredMember("/Email", null), "response body/Email"],
    ["a null Address", "viewNaturalUser", answeredMember("/Address", null), "response body/Address"],
    [
      "an Address without a member",
      owner,
      answeredMember("/Address/Region", undefined),
      "response body/Address/Region",
    ],
    ["a country that is a number", owner, answeredMember("/Nationality", 33), "response body/Nationality"],
    ["an IncomeRange below the first", owner, answeredMember("/IncomeRange", 0), "response body/IncomeRange"],
    [
      "a CreationDate as text",
      "viewLegalUser",
      answeredMember("/CreationDate", "1734339135"),
      "response body/CreationDate",
    ],
    [
      "a representative without Email",
      "viewLegalUserSca",
      answeredMember("/LegalRepresentative/Email", undefined),
      "response body/LegalRepresentative/Email",
    ],
    ["an item without Id", "listUsers", answeredMember("/0/Id", undefined), "response body/0/Id"],
    ["a hook's Url without a scheme", "viewHook", answeredMember("/Url", "example.com/hook"), "response body/Url"],
    [
      "an event without its object",
      "listEvents",
      answeredMember("/0/ResourceId", undefined),
      "response body/0/ResourceId",
    ],
    ["an empty token", "createOAuthToken", answeredMember("/access_token", ""), "response body/access_token"],
    [
      "a token's lifetime as text",
      "createOAuthToken",
      answeredMember("/expires_in", "3600"),
      "response body/expires_in",
    ],
    ["a token that has run out", "createOAuthToken", answeredMember("/expires_in", -1), "response body/expires_in"],
    [
      "a remembered status that is a number",
      "viewApiResponse",
      answeredMember("/StatusCode", 200),
      "response body/StatusCode",
    ],
  ),
  ...notes(
    ["a body where none is documented", "closeNaturalUser", answeredBody("{}"), "response body"],
    [
      "enrolling without a link",
      "enrollUser",
      answeredMember("/PendingUserAction", null),
      "response body/PendingUserAction",
    ],
    ["an action without a link", "enrollUser", answeredMember("/PendingUserAction", {}), atLink],
    ["a link without token", "enrollUser", answeredMember(link, "https://sca.mangopay.com/?lang=fr"), atLink],
    [
      "a link with an empty token",
      "manageProxyConsent",
      answeredMember(link, "https://sca.mangopay.com/?token="),
      atLink,
    ],
    ["a link over http", owner, answeredMember(link, "http://sca.mangopay.com/?token=t"), atLink],
    [
      "something to do without a link",
      owner,
      answeredMember("/PendingUserAction", null),
      "response body/PendingUserAction",
    ],
    [
      "an unknown UserStatus",
      "viewUserScaStatus",
      answeredMember("/UserStatus", "SLEEPING"),
      "response body/UserStatus",
    ],
    [
      "an unknown consent",
      "viewUserScaStatus",
      answeredMember("/ConsentScope/Transfer", "MAYBE"),
      "response body/ConsentScope/Transfer",
    ],
    [
      "a scope that is not described",
      "viewUserScaStatus",
      answeredMember("/ConsentScope/Travel", null),
      "response body/ConsentScope/{…}",
    ],
    [
      "an enrollment in milliseconds",
      "viewUserScaStatus",
      answeredMember("/LastEnrollmentDate", 1770130888000),
      "response body/LastEnrollmentDate",
    ],
    [
      "an enrollment before 1970",
      "viewUserScaStatus",
      answeredMember("/LastEnrollmentDate", -1),
      "response body/LastEnrollmentDate",
    ],
    [
      "a creation in milliseconds",
      "viewUserSca",
      answeredMember("/CreationDate", 1734339135000),
      "response body/CreationDate",
    ],
    ["a creation before 1970", "viewHook", answeredMember("/CreationDate", -5), "response body/CreationDate"],
    ["a birthday in milliseconds", owner, answeredMember("/Birthday", 652117514000), "response body/Birthday"],
    ["an unassigned country", owner, answeredMember("/Nationality", "ZZ"), "response body/Nationality"],
    [
      "a country of three letters",
      "viewLegalUserSca",
      answeredMember("/HeadquartersAddress/Country", "FRA"),
      "response body/HeadquartersAddress/Country",
    ],
    ["an unknown KYCLevel", "viewUser", answeredMember("/KYCLevel", "HEAVY"), "response body/KYCLevel"],
    [
      "an unknown UserCategory",
      "listUsers",
      answeredMember("/0/UserCategory", "FRIEND"),
      "response body/0/UserCategory",
    ],
    ["a member that nobody knows", "viewUserSca", answeredMember("/Shoesize", 42), "response body/{…}"],
    ["a member with other capitals", "createHook", answeredMember("/creationdate", 5), "response body/creationdate"],
    [
      "an unknown event type",
      "createHook 200.user-account-activated",
      answeredMember("/EventType", "USER_FORGOTTEN"),
      "response body/EventType",
    ],
    ["an unknown Status of a hook", "viewHook", answeredMember("/Status", "PAUSED"), "response body/Status"],
    ["an event in milliseconds", "listEvents", answeredMember("/0/Date", 1770130888000), "response body/0/Date"],
  ),
];

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
