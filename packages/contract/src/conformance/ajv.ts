import type { Schema } from "@mangopay-sca/spec/model";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { root, rooted } from "./rooted.js";

/** Ajv as every check of this package uses it, with the schemas of a spec. */
export function createAjv(schemas: Record<string, Schema>, code = {}): Ajv2020 {
  // Composed schemas say type and properties in one part and `required` in another, which strictTypes and
  // strictRequired take for a mistake.
  // Strict mode refuses invalid keywords by itself; reading the meta-schema too takes longer than everything else.
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    validateSchema: false,
    allErrors: true,
    verbose: true,
    code,
  });
  addFormats.default(ajv);
  ajv.addVocabulary(["components", "x-known-values", "x-documented", "x-expectation"]);
  return ajv.addSchema({ $id: root, components: { schemas: rooted(schemas) } });
}
