import { exampleSource } from "./example-source.ts";
import { operationExamples } from "./operation-examples.ts";
import { propertyDescription } from "./property-description.ts";
import { wireCasing } from "./wire-casing.ts";

/** Redocly plugin with the rules that only this spec has. redocly.yaml turns them on. */
export default function plugin() {
  return {
    id: "sca",
    rules: {
      oas3: {
        "operation-examples": operationExamples,
        "example-source": exampleSource,
        "property-description": propertyDescription,
        "wire-casing": wireCasing,
      },
    },
  };
}
