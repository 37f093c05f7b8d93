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
});

const state = object(
  { meaning: text },
  { UserCategory: { enum: ["PAYER", "OWNER"] }, UserStatus: text, enrolled: { type: "boolean" } },
);
const trigger = {
  oneOf: [
    object({ operation: text }),
    object({
      session: { enum: ["validated", "failed", "expired"] },
      purpose: { enum: ["enrollment", "consent", "any"] },
    }),
    object({ link: { const: "returned" } }),
    object({ person: { enum: ["completes", "exceeds-attempts"] } }),
    object({ afterSeconds: { type: "integer", minimum: 1 } }),
  ],
};
export const lifecycleSchema = object({
  states: object({ user: mapOf("^[a-z-]+$", state), session: mapOf("^[a-z-]+$", state) }),
  transitions: {
    type: "array",
    items: object(
      {
        id: { type: "string", pattern: "^[a-z-]+$" },
        machine: { enum: ["user", "session"] },
        from: { ...texts, minItems: 1 },
        trigger,
        when: text,
        to: text,
        notifications: texts,
      },
      {
        opens: { enum: ["enrollment", "consent"] },
        pendingUserAction: { enum: ["link", "null", "absent"] },
        assumption: { type: "string", pattern: "^Q[0-9]+$" },
      },
    ),
  },
});
