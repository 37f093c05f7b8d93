import type { Place, Violation } from "./exchange.js";
import { kindOf } from "./kind-of.js";
import { form, mediaTypeOf, parseBody } from "./parse-body.js";
import { mediaTypeOrNot } from "./redact.js";
import type { CheckValue } from "./schemas.js";
import type { Body, OpenApi } from "./spec.js";
import { undeclaredMembers } from "./undeclared.js";

export interface Told {
  violations: Violation[];
  undeclared: Place[];
}

interface Message {
  headers: Record<string, string>;
  body?: string | null | undefined;
}

/** Where a body breaks what is documented for it. Whether there has to be one is for the caller to say. */
export function checkBody(
  spec: OpenApi,
  check: CheckValue,
  documented: Body,
  { headers, body }: Message,
  direction: Place["direction"],
): Told {
  if (!body) return { violations: [], undeclared: [] };
  const content = documented.content ?? {};
  if (Object.keys(content).length === 0) return { violations: [], undeclared: [{ direction, pointer: "body" }] };
  const broken = (pointer: string, message: string, got?: string): Told => ({
    violations: [{ direction, pointer, message, ...(got === undefined ? {} : { got }) }],
    undeclared: [],
  });
  const mediaType = mediaTypeOf(headers);
  const schema = content[mediaType]?.schema;
  if (!schema) {
    return broken(
      "header/content-type",
      `must be ${Object.keys(content).join(" or ")}`,
      mediaType ? mediaTypeOrNot(mediaType) : undefined,
    );
  }
  const value = parseBody(headers, body);
  if (value === undefined) return broken("body", mediaType === form ? "must be a form" : "must be JSON", kindOf(body));
  return {
    violations: check(schema, value).map(({ pointer, message }) => {
      const found = valueAt(value, pointer);
      return { direction, pointer: `body${pointer}`, message, ...(found === undefined ? {} : { got: kindOf(found) }) };
    }),
    undeclared: undeclaredMembers(spec, schema, value).map((pointer) => ({ direction, pointer: `body${pointer}` })),
  };
}

function valueAt(value: unknown, pointer: string): unknown {
  const names = pointer.split("/").slice(1);
  return names.reduce<unknown>(
    (node, name) =>
      typeof node === "object" && node !== null
        ? (node as Record<string, unknown>)[name.replaceAll("~1", "/").replaceAll("~0", "~")]
        : undefined,
    value,
  );
}
