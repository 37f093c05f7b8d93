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
