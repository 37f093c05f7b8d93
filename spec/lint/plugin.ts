import { descriptionOnce } from "./description-once.ts";
import { errorType } from "./error-type.ts";
import { exampleSource } from "./example-source.ts";
import { knownValues } from "./known-values.ts";
import { notifications } from "./notifications.ts";
import { operationExamples } from "./operation-examples.ts";
import { propertyDescription } from "./property-description.ts";
import { todo } from "./todo.ts";
import { wireCasing } from "./wire-casing.ts";

/** Redocly plugin with the rules that only this spec has. redocly.yaml turns them on. */
export default function plugin() {
  return {
    id: "sca",
    rules: {
      oas3: {
        "description-once": descriptionOnce,
        "error-type": errorType,
        "example-source": exampleSource,
        "known-values": knownValues,
        notifications,
        "operation-examples": operationExamples,
        "property-description": propertyDescription,
        todo,
        "wire-casing": wireCasing,
      },
    },
  };
}
