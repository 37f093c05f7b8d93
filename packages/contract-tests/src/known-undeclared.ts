/** Members of published examples that the spec leaves undeclared on purpose, by operation, direction and pointer. */
export const knownUndeclared: Readonly<Record<string, string>> = {
  "createNaturalUser request body/PersonType":
    "The official SDK's tests send it; the path says it already, and the API ignores it.",
};
