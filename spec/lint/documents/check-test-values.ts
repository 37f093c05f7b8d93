import { Ajv2020 } from "ajv/dist/2020.js";
import { valueAt } from "../../src/model/index.ts";
import type { Documents } from "./documents.ts";

/** Whether each value of test-values.yaml has a document, and could be sent in the member where it goes. */
export function checkTestValues({ testValues: { testValues }, spec, sources }: Documents): string[] {
  const problems: string[] = [];
  const say = (id: string, what: string) => problems.push(`test-values.yaml: ${id} ${what}.`);
  const ajv = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false }).addSchema(spec, "spec");
  for (const [id, { send, documents }] of Object.entries(testValues)) {
    for (const name of documents) {
      if (!(name in sources.documents)) say(id, `cites ${name}, which is not among the documents of sources.yaml`);
    }
    for (const { at = [], values, examples = values } of send) {
      for (const example of examples) {
        if (!values.some((value) => String(example).includes(String(value)))) {
          say(id, `has the example ${example}, which holds none of its values`);
        }
      }
      for (const pointer of at) {
        if (valueAt(spec, pointer) === undefined) {
          say(id, `goes into ${pointer}, which the spec does not have`);
          continue;
        }
        const validate = ajv.compile({ $ref: `spec#${encodeURI(pointer)}` });
        for (const value of examples) {
          if (!validate(value)) say(id, `has ${JSON.stringify(value)}, which ${pointer} does not allow`);
        }
      }
    }
  }
  return problems;
}
