// Generated from spec/dist/openapi.json by `npm run generate`. Do not edit.
// ajv 8.20.0, esbuild 0.28.2, sha256 of the spec's source 5e1b100013b492daf4f758c449f7e974c043c17f1134785fdb325d9498ccdebe
export const languages = [
  "bg",
  "nl",
  "en",
  "fr",
  "de",
  "el",
  "it",
  "pl",
  "pt",
  "es",
  "se"
] as const;
