import { header, method, notes, type Planted, query, url, violations } from "./plant.ts";

const id = /user_m_\w+/;

/** Mistakes in where a call goes, and in its query. */
export const calls: Planted[] = [
  ...violations(
    ["GET for a POST", "enrollUser", method("GET"), "request path"],
    ["PUT for a POST", "createNaturalUserSca", method("PUT"), "request path"],
    ["PATCH for a PUT", "updateNaturalUserSca", method("PATCH"), "request path"],
    ["POST for a DELETE", "closeLegalUser", method("POST"), "request path"],
    ["an older version", "viewUserSca", url("v2.01", "v2"), "request path"],
    ["a version with another number", "createHook", url("v2.01", "v2.1"), "request path"],
    ["no version", "enrollUser", url("/v2.01", ""), "request path"],
    ["a misspelt segment", "enrollUser", url("/enrollment", "/enrolment"), "request path"],
    ["an underscore for a dash", "viewUserScaStatus", url("sca-status", "sca_status"), "request path"],
    ["the singular", "listUsers", url("/users", "/user"), "request path"],
    ["other capitals", "categorizeLegalUser", url("/legal/", "/Legal/"), "request path"],
    ["no UserId", "enrollUser", url(id, ""), "request path/UserId"],
    ["no ClientId", "listEvents", url("/acme/", "//"), "request path/ClientId"],
    ["a UserId of more than 128 characters", "viewUser", url(id, "u".repeat(129)), "request path/UserId"],
    ["too short a key to look up", "viewApiResponse", url(/[^/]+$/, "short"), "request path/IdempotencyKey"],
    ["a page before the first", "listUsers", query("page=0"), "request query/page"],
    ["too large a page", "listHooks", query("per_page=101"), "request query/per_page"],
    ["a page that is not a number", "listEvents", query("page=two"), "request query/page"],
    ["a page with a fraction", "listEvents", query("per_page=1.5"), "request query/per_page"],
    ["an unknown order", "listUsers", query("Sort=CreationDate:UP"), "request query/Sort"],
    ["a member to sort by that is not offered", "listEvents", query("Sort=Date:ASC"), "request query/Sort"],
    ["a date as text", "listEvents", query("AfterDate=2026-01-01"), "request query/AfterDate"],
    ["an empty date", "listEvents", query("BeforeDate="), "request query/BeforeDate"],
  ),
  ...notes(
    ["http", "viewUserSca", url("https:", "http:"), "request url"],
    ["another host", "enrollUser", url("api.sandbox.mangopay.com", "api.mangopay.test"), "request url"],
    ["another port", "enrollUser", url("mangopay.com/", "mangopay.com:8443/"), "request url"],
    ["a slash at the end", "categorizeNaturalUser", url(/$/, "/"), "request path"],
    ["two slashes", "viewHook", url("/hooks", "//hooks"), "request path"],
    ["an operation that is not described", "viewUser", url(/$/, "/wallets"), "request path"],
    ["undefined as a UserId", "viewUserSca", url(id, "undefined"), "request path/UserId"],
    ["null as a UserId", "closeNaturalUser", url(id, "null"), "request path/UserId"],
    ["an object as a UserId", "enrollUser", url(id, "[object%20Object]"), "request path/UserId"],
    ["undefined as a ClientId", "createHook", url("/acme/", "/undefined/"), "request path/ClientId"],
    ["undefined as a HookId", "updateHook", url(/hook_m_\w+/, "undefined"), "request path/HookId"],
    ["a date in milliseconds", "listEvents", query("AfterDate=1770130888000"), "request query/AfterDate"],
    ["a date before 1970", "listEvents", query("BeforeDate=-1"), "request query/BeforeDate"],
    ["an unknown event type", "listEvents", query("EventType=USER_FORGOTTEN"), "request query/EventType"],
    ["a misspelt query parameter", "listUsers", query("perPage=10"), "request query/perPage"],
    ["a query parameter where none is taken", "viewUserSca", query("page=1"), "request query/page"],
    ["the same query parameter twice", "listUsers", query("page=1&page=2"), "request query/page"],
  ),
];

/** Mistakes in headers of requests. */
export const requestHeaders: Planted[] = [
  ...violations(
    ["no Authorization", "viewUserSca", header("authorization", undefined), "request header/authorization"],
    ["an empty Authorization", "enrollUser", header("authorization", ""), "request header/authorization"],
    ["the key in place of a token", "listUsers", header("authorization", "Basic YTpi"), "request header/authorization"],
    ["a token to get a token", "createOAuthToken", header("authorization", "Bearer t"), "request header/authorization"],
    ["a token without its scheme", "viewHook", header("authorization", "dG9rZW4"), "request header/authorization"],
    ["a scheme without a token", "viewHook", header("authorization", "Bearer "), "request header/authorization"],
    ["undefined as a token", "viewHook", header("authorization", "Bearer undefined"), "request header/authorization"],
    ["two tokens", "viewHook", header("authorization", "Bearer a b"), "request header/authorization"],
    [
      "a key that is not Base64",
      "createOAuthToken",
      header("authorization", "Basic a:b"),
      "request header/authorization",
    ],
    [
      "a key without its ClientId",
      "createOAuthToken",
      header("authorization", "Basic a2V5"),
      "request header/authorization",
    ],
    ["too short a key", "enrollUser", header("idempotency-key", "short"), "request header/idempotency-key"],
    ["too long a key", "createHook", header("idempotency-key", "k".repeat(37)), "request header/idempotency-key"],
    [
      "a key with other characters",
      "createLegalUserSca",
      header("idempotency-key", "order_2026_11_21_0001"),
      "request header/idempotency-key",
    ],
    ["JSON called text", "createHook", header("content-type", "text/plain"), "request header/content-type"],
    ["JSON called nothing", "createNaturalUserSca", header("content-type", undefined), "request header/content-type"],
    [
      "JSON called a form",
      "updateLegalUserSca",
      header("content-type", "application/x-www-form-urlencoded"),
      "request header/content-type",
    ],
    [
      "a form called JSON",
      "createOAuthToken",
      header("content-type", "application/json"),
      "request header/content-type",
    ],
    [
      "a multipart form",
      "createOAuthToken",
      header("content-type", "multipart/form-data; boundary=b"),
      "request header/content-type",
    ],
  ),
  ...notes(
    [
      "an Idempotency-Key where none is taken",
      "updateNaturalUserSca",
      header("idempotency-key", "0fb1a3a4-56ce-4d77-8d0b-6f0a1d3e5b2c"),
      "request header/idempotency-key",
    ],
    [
      "an Idempotency-Key on the way to a token",
      "createOAuthToken",
      header("idempotency-key", "0fb1a3a4-56ce-4d77-8d0b-6f0a1d3e5b2c"),
      "request header/idempotency-key",
    ],
  ),
];
