/** The part of the bundled spec that the documents are held against. */
export interface SpecDocument {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, { enum?: string[]; anyOf?: { $ref: string }[]; [keyword: string]: unknown }>;
    responses: Record<string, Response>;
  };
}
interface Operation {
  operationId?: string;
  responses?: Record<string, Response>;
}
interface Response {
  $ref?: string;
  content?: Record<string, { examples?: Record<string, { value?: Record<string, unknown> }> }>;
}

const lastOf = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);

const operationsOf = ({ paths }: SpecDocument) =>
  Object.values(paths)
    .flatMap((item) => Object.values(item))
    .filter(({ operationId }) => operationId !== undefined);

export function operationIdsOf(spec: SpecDocument): Set<string> {
  return new Set(operationsOf(spec).flatMap(({ operationId }) => operationId ?? []));
}

/** Every event type that the families of ScaEventType list. */
export function eventTypesOf({ components: { schemas } }: SpecDocument): Set<string> {
  const families = schemas.ScaEventType?.anyOf ?? [];
  return new Set(families.flatMap(({ $ref }) => schemas[lastOf($ref)]?.enum ?? []));
}

/** The statuses that an operation is documented to answer. */
export function statusesOf(spec: SpecDocument, operationId: string): number[] {
  return operationsOf(spec)
    .filter((operation) => operation.operationId === operationId)
    .flatMap(({ responses = {} }) => Object.keys(responses).map(Number));
}

/** Every example of every answer, or of the answers of one operation, with its status. */
export function examplesOf(spec: SpecDocument, operationId?: string) {
  const operations = operationsOf(spec).filter((one) => operationId === undefined || one.operationId === operationId);
  return operations.flatMap(({ responses = {} }) =>
    Object.entries(responses).flatMap(([status, response]) => {
      const { content = {} } = response.$ref ? (spec.components.responses[lastOf(response.$ref)] ?? {}) : response;
      return Object.values(content)
        .flatMap(({ examples = {} }) => Object.values(examples))
        .map(({ value }) => ({ status: Number(status), value }));
    }),
  );
}

/** Whether a JSON pointer leads to something. */
export function resolves(document: unknown, pointer: string): boolean {
  let node = document;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof node !== "object" || node === null || !(key in node)) return false;
    node = (node as Record<string, unknown>)[key];
  }
  return true;
}
