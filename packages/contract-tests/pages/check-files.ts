import { readSources } from "@mangopay-sca/spec/lint/data-files";
import { expectedOperations, isScope } from "./expected-operations.ts";
import { formats, operations, returned, sent, type WrittenObject } from "./pages.ts";
import { listOf } from "./samples.ts";

const keys = {
  rule: ["for", "page", "security", "mediaType", "parameters", "headers", "headersOfSuccess", "responses"],
  operation: [
    ...[
      "call",
      "page",
      "by",
      "deprecated",
      "security",
      "body",
      "mediaType",
      "list",
      "parameters",
      "request",
      "responses",
    ],
  ],
  parameter: ["in", "type", "values", "default", "page", "by"],
  object: ["page", "by", "with", "members", "required", "nullable", "accepts", "refuses"],
  request: ["page", "by", "object", "extra", "cases", "required", "nullable"],
  line: [
    ...["type", "of", "format", "minLength", "maxLength", "min", "max", "values", "known", "default"],
    ...["nullable", "optional", "page", "by"],
  ],
};

/** What no check would read in the files of this folder: misspelt keys, and names, pages and examples that are nowhere. */
export const fileViolations = (): string[] => [
  ...unknownKeys("operations.yaml rules", Object.entries(operations.rules), keys.rule),
  ...unknownKeys("operations.yaml parameters", Object.entries(operations.parameters), keys.parameter),
  ...unknownKeys("operations.yaml operations", Object.entries(operations.operations), keys.operation),
  ...unknownKeys("sent.yaml requests", Object.entries(sent.requests), keys.request),
  ...objectViolations("sent.yaml", sent.sent),
  ...objectViolations("returned.yaml", returned.returned),
  ...operations.rules.filter((rule) => !isScope(rule.for)).map((rule) => `operations.yaml: no rule is for ${rule.for}`),
  ...unknownSenders(),
  ...unusedPages(),
  ...unknownSources([operations, formats, sent, returned]),
];

const unknownKeys = (file: string, entries: [string, object][], known: string[]): string[] =>
  entries.flatMap(([name, value]) =>
    Object.keys(value)
      .filter((key) => !known.includes(key))
      .map((key) => `${file} ${name}: ${key} is read by no check`),
  );

function objectViolations(file: string, objects: Record<string, WrittenObject>): string[] {
  const isObject = (name: string) => name in objects;
  const isFormat = (name: string) => name in formats.formats;
  return [
    ...unknownKeys(file, Object.entries(objects), keys.object),
    ...Object.entries(objects).flatMap(([name, object]) => {
      const lines = Object.entries(object.members);
      return [
        ...unknownKeys(`${file} ${name}`, lines, keys.line),
        ...lines.flatMap(([member, { of = "", format = "", known = "" }]) => [
          ...(of === "" || isObject(of) ? [] : [`${file} ${name} ${member}: no object is called ${of}`]),
          ...(format === "" || isFormat(format) ? [] : [`${file} ${name} ${member}: no format is called ${format}`]),
          ...(known === "" || listOf(known).length > 0
            ? []
            : [`${file} ${name} ${member}: no list is called ${known}`]),
        ]),
      ];
    }),
  ];
}

/** Operations that send notifications and that nothing here describes. */
const unknownSenders = (): string[] =>
  operations.sends
    .flatMap((one) => one.operations)
    .filter((name) => !(name in operations.operations))
    .map((name) => `operations.yaml sends: no operation is called ${name}`);

/** Pages and other names of examples that no operation has. */
function unusedPages(): string[] {
  const names = expectedOperations.flatMap(({ operationId, request, responses }) =>
    [...(request?.examples ?? []), ...[...responses.values()].flatMap(({ examples }) => examples)].flatMap((name) => [
      name,
      `${operationId} ${name}`,
    ]),
  );
  return (["examplesElsewhere", "examplesRenamed"] as const).flatMap((table) =>
    Object.keys(operations[table])
      .filter((name) => !names.includes(name))
      .map((name) => `operations.yaml ${table}: no operation has ${name}`),
  );
}

/** Every `page` begins with a document of spec/sources.yaml, every `by` is a conflict or an open question there. */
function unknownSources(node: unknown): string[] {
  const { documents, conflicts, openQuestions } = readSources();
  const isPage = (text: unknown) => typeof text === "string" && (text.split(" ")[0] ?? "") in documents;
  const isReading = (text: unknown) => typeof text === "string" && (text in conflicts || text in openQuestions);
  const search = (value: unknown, key: string): string[] => {
    // A parameter is called page, too.
    if (key === "page" && typeof value !== "object" && !isPage(value))
      return [`${value}: begins with no document of spec/sources.yaml`];
    if (key === "by" && !isReading(value)) return [`${value}: is no conflict or open question of spec/sources.yaml`];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, child]) => search(child, name));
  };
  const elsewhere = Object.values(operations.examplesElsewhere).flatMap((page) => search(page, "page"));
  const deprecations = Object.values(operations.operations).flatMap(({ deprecated }) => deprecated ?? []);
  return [...search(node, ""), ...elsewhere, ...deprecations.flatMap((page) => search(page, "page"))];
}
