const long = (length: number) => "x".repeat(length);
const key = ["fifteen-letters", long(37), "has spaces and is long enough"];

/**
 * Values that a parameter must not have, as they would stand in a request. Sources: the API's pages on data formats,
 * pagination, idempotency, and listing users and events.
 */
export const refusedParameters: Readonly<Record<string, readonly string[]>> = {
  "path/UserId": [long(129)],
  "path/HookId": [long(129)],
  "path/IdempotencyKey": key,
  "header/Idempotency-Key": key,
  "query/page": ["0", "first"],
  "query/per_page": ["0", "101", "all"],
  "query/Sort": ["CreationDate", "NONE"],
  // Mangopay has over a hundred more types of events than this spec knows.
  "query/EventType": [],
  "query/BeforeDate": ["2026-01-01"],
  "query/AfterDate": ["2026-01-01"],
};

/** Values at the edge of what a parameter may have. */
export const allowedParameters: Readonly<Record<string, readonly string[]>> = {
  "path/UserId": ["158026537", long(128)],
  "path/HookId": [long(128)],
  "path/IdempotencyKey": ["sixteen-letters-", long(36)],
  "header/Idempotency-Key": ["sixteen-letters-", long(36)],
  "query/page": ["1", "1000"],
  "query/per_page": ["1", "100"],
  "query/Sort": ["CreationDate:ASC", "CreationDate:DESC"],
  "query/EventType": ["USER_ACCOUNT_ACTIVATED", "PAYIN_NORMAL_CREATED"],
  "query/BeforeDate": ["1735689600"],
  "query/AfterDate": ["1735689600"],
};
