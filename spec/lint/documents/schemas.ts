/** JSON Schemas of the hand-written data beside the OpenAPI files. */

const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text };
const pointers = { type: "array", minItems: 1, items: { type: "string", pattern: "^/" } };
const mapOf = (key: string, value: object) => ({
  type: "object",
  minProperties: 1,
  propertyNames: { pattern: key },
  additionalProperties: value,
});
const object = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: "object",
  required: Object.keys(required),
  properties: { ...required, ...optional },
  additionalProperties: false,
});

const error = object(
  {
    status: { type: "integer", minimum: 400, maximum: 599 },
    meaning: text,
    cause: text,
    remedy: text,
    retry: { enum: ["never", "after-change", "later", "after-login"] },
    example: text,
  },
  { where: text },
);
export const errorsSchema = object({ errors: mapOf("^[a-z_]+$", error), oauth: mapOf("^[a-z_]+$", error) });

export const sourcesSchema = object({
  documents: mapOf("^[a-z-]+$", object({ title: text, address: { ...text, pattern: "^https://" }, form: text })),
  conflicts: mapOf(
    "^C[0-9]+$",
    object({
      about: text,
      sides: { type: "array", minItems: 2, items: object({ says: text, documents: { ...texts, minItems: 1 } }) },
      reading: text,
      because: text,
      at: pointers,
    }),
  ),
  openQuestions: mapOf("^Q[0-9]+$", object({ question: text, reading: text, because: text, at: pointers })),
  closedQuestions: mapOf("^Q[0-9]+$", object({ question: text, outcome: text, at: pointers })),
});

const questionId = { type: "string", pattern: "^Q[0-9]+$" };
const conflictId = { type: "string", pattern: "^C[0-9]+$" };
const userState = object(
  {
    meaning: text,
    scaStatus: {
      oneOf: [{ type: "integer" }, object({ IsEnrolled: { type: "boolean" } }), { const: "as-before" }],
    },
  },
  { UserCategory: { enum: ["PAYER", "OWNER", "PLATFORM"] }, UserStatus: text, assumption: questionId },
);
const trigger = {
  oneOf: [
    object({ operation: text }),
    object({
      session: { enum: ["validated", "failed", "expired"] },
      purpose: { enum: ["enrollment", "consent", "action", "any"] },
    }),
    object({ outside: { enum: ["guarded-call", "dashboard"] } }),
    object({ mangopay: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$" } }),
    object({ link: { const: "returned" } }),
    object({ person: { enum: ["completes", "exceeds-attempts"] } }),
    object({ afterSeconds: { type: "integer", minimum: 1 } }),
  ],
};
const conditionValues = mapOf("", { type: "boolean" });
export const lifecycleSchema = object({
  states: object({
    user: mapOf("^[a-z-]+$", userState),
    session: mapOf("^[a-z-]+$", object({ meaning: text })),
  }),
  conditions: mapOf("^[a-z]+(-[a-z]+)*$", text),
  transitions: {
    type: "array",
    items: object(
      {
        id: { type: "string", pattern: "^[a-z-]+$" },
        machine: { enum: ["user", "session"] },
        from: { ...texts, minItems: 1 },
        trigger,
        when: { oneOf: [text, conditionValues] },
        to: text,
        notifications: texts,
      },
      {
        given: conditionValues,
        opens: { enum: ["enrollment", "consent", "action"] },
        pendingUserAction: { enum: ["link", "null", "absent"] },
        assumption: questionId,
        conflict: conflictId,
      },
    ),
  },
  refusals: {
    type: "array",
    items: object(
      { id: { type: "string", pattern: "^[a-z-]+$" }, operations: { ...texts, minItems: 1 }, error: text },
      {
        from: { ...texts, minItems: 1 },
        given: conditionValues,
        example: text,
        errors: mapOf("", text),
        assumption: questionId,
        conflict: conflictId,
      },
    ),
  },
});

const part = {
  ...object(
    {
      match: { enum: ["exact", "contains", "before-at", "word"] },
      values: { type: "array", minItems: 1, items: { anyOf: [text, { type: "integer" }] } },
    },
    { at: pointers, elsewhere: text, examples: { ...texts, minItems: 1 } },
  ),
  oneOf: [{ required: ["at"] }, { required: ["elsewhere"] }],
};
export const testValuesSchema = object({
  testValues: mapOf(
    "^[a-z-]+$",
    object({
      send: { type: "array", minItems: 1, items: part },
      effect: text,
      documents: { ...texts, minItems: 1 },
    }),
  ),
});
