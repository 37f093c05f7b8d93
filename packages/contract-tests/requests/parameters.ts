interface Values {
  documented: readonly string[];
  /** Allowed and not documented, so worth a note. */
  undocumented: readonly string[];
  refused: readonly string[];
}

const long = (length: number) => "x".repeat(length);
/** What JavaScript makes of a value that is missing. */
const missing = ["undefined", "null", "NaN", "None", "[object Object]", "{UserId}", ":UserId"];
/** Texts that only resemble those. */
const texts = ["undefined-1", "nullable", "a null", "_a", ".a", " a", "1"];
const key: Values = {
  documented: ["sixteen-letters-", "AZ-az-0123456789", long(36)],
  undocumented: [],
  refused: [
    "fifteen-letters",
    long(37),
    "has spaces and is long enough",
    "under_scores_are_not",
    "a.dot.is.not.either",
  ],
};
const date: Values = {
  documented: ["0", "1735689600", "9999999999"],
  undocumented: ["-1", "10000000000"],
  refused: ["2026-01-01", "1735689600.5"],
};

/**
 * Values of each parameter as they would stand in a request, those at the edge of what is documented among them. Sources: the
 * API's pages on data formats, pagination, idempotency, and listing users and events.
 */
export const parameterValues: Readonly<Record<string, Values>> = {
  "path/ClientId": { documented: ["a-client", long(300), ...texts], undocumented: missing, refused: [] },
  "path/UserId": { documented: ["158026537", long(128), ...texts], undocumented: missing, refused: [long(129)] },
  "path/HookId": { documented: [long(128), ...texts], undocumented: missing, refused: [long(129)] },
  "path/IdempotencyKey": key,
  "header/Idempotency-Key": key,
  "query/page": { documented: ["1", "1000", "99999999999"], undocumented: [], refused: ["0", "-1", "1.5", "first"] },
  "query/per_page": { documented: ["1", "100"], undocumented: [], refused: ["0", "1.5", "101", "all"] },
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
