import list from "@mangopay-sca/spec/errors.json" with { type: "json" };
import { examplesOf, type OpenApiDocument } from "@mangopay-sca/spec/model";

interface Body {
  Type?: string;
  error?: string;
  Message?: string;
  error_description?: string;
}

/** The status of each error type, and the words and members of a published body. */
export function errorTable(spec: OpenApiDocument) {
  const bodies = examplesOf(spec).map(({ value }) => (value ?? {}) as Body);
  return Object.fromEntries(
    Object.entries({ ...list.errors, ...list.oauth }).map(([type, { status }]) => {
      const body = bodies.find(({ Type, error }) => (Type ?? error) === type);
      const message = body?.Message ?? body?.error_description;
      return [type, { status, message: message ?? "", members: Object.keys(body ?? {}) }];
    }),
  );
}
