interface Values {
  documented: readonly string[];
  /** Allowed and not documented, so worth a note. */
  undocumented: readonly string[];
  refused: readonly string[];
}

const long = (length: number) => "x".repeat(length);
/** What JavaScript makes of a value that is missing. */
const missing = ["undefined", "null", "NaN", "[object Object]"];
const key: Values = {
  documented: ["sixteen-letters-", long(36)],
  undocumented: [],
  refused: ["fifteen-letters", long(37), "has spaces and is long enough"],
};
const date: Values = {
  documented: ["1735689600"],
  undocumented: ["1735689600000", "-1"],
  refused: ["2026-01-01"],
};

/**
 * Values of each parameter as they would stand in a request, those at the edge of what is documented among them. Sources: the
 * API's pages on data formats, pagination, idempotency, and listing users and events.
 */
export const parameterValues: Readonly<Record<string, Values>> = {
  "path/ClientId": { documented: ["a-client"], undocumented: missing, refused: [] },
  "path/UserId": { documented: ["158026537", long(128)], undocumented: missing, refused: [long(129)] },
  "path/HookId": { documented: [long(128)], undocumented: missing, refused: [long(129)] },
  "path/IdempotencyKey": key,
  "header/Idempotency-Key": key,
  "query/page": { documented: ["1", "1000"], undocumented: [], refused: ["0", "first"] },
  "query/per_page": { documented: ["1", "100"], undocumented: [], refused: ["0", "101", "all"] },
  "query/Sort": {
    documented: ["CreationDate:ASC", "CreationDate:DESC"],
    undocumented: [],
    refused: ["CreationDate", "NONE"],
  },
  // Mangopay has over a hundred more types of events than this spec knows.
  "query/EventType": { documented: ["USER_ACCOUNT_ACTIVATED"], undocumented: ["PAYIN_NORMAL_CREATED"], refused: [] },
  "query/BeforeDate": date,
  "query/AfterDate": date,
};
