import type { OpenApiDocument } from "@mangopay-sca/spec/model";
import { memberViolations } from "./check-members.ts";
import { notificationViolations } from "./check-notifications.ts";
import { operationViolations, serverViolations } from "./check-operations.ts";
import { parameterViolations } from "./check-parameters.ts";
import { responseViolations } from "./check-responses.ts";
import { valueViolations } from "./check-values.ts";

/** Everything in which a spec is not what the pages say, the cheapest checks first. */
export function* pageViolations(spec: OpenApiDocument): Iterable<string> {
  yield* serverViolations(spec);
  yield* operationViolations(spec);
  yield* parameterViolations(spec);
  yield* responseViolations(spec);
  yield* memberViolations(spec);
  yield* notificationViolations(spec);
  yield* valueViolations(spec);
}
