import type { OpenApiDocument } from "@mangopay-sca/spec/model";
import type { SpecMutant } from "../mutant.ts";
import { documentOperators } from "./document.ts";
import { exampleListOperators, exampleOperators, examplePlaceOperators } from "./examples.ts";
import { operationOperators, pathOperators } from "./operations.ts";
import { distinct, mutantsOf } from "./operators.ts";
import { parameterListOperators, parameterOperators } from "./parameters.ts";
import * as places from "./places.ts";
import * as bodies from "./responses.ts";
import { compositions } from "./schemas/compositions.ts";
import { limits } from "./schemas/limits.ts";
import { lists } from "./schemas/lists.ts";
import { members } from "./schemas/members.ts";
import { patterns } from "./schemas/patterns.ts";
import { types } from "./schemas/types.ts";

/** Every mistake that is tried in the spec, but for its examples. */
export const specMutants = (spec: OpenApiDocument): SpecMutant[] =>
  distinct([
    ...mutantsOf(spec, documentOperators, [{ node: spec, at: "" }]),
    ...mutantsOf(spec, pathOperators, places.pathItems(spec)),
    ...mutantsOf(
      spec,
      { ...operationOperators, ...bodies.statusOperators, ...bodies.withoutBodyOperators },
      places.operations(spec),
    ),
    ...mutantsOf(spec, parameterListOperators, places.parameterLists(spec)),
    ...mutantsOf(spec, parameterOperators, places.parameters(spec)),
    ...mutantsOf(spec, bodies.requestBodyOperators, places.requestBodies(spec)),
    ...mutantsOf(spec, bodies.responseOperators, places.responses(spec)),
    ...mutantsOf(spec, bodies.headerOperators, places.headers(spec)),
    ...mutantsOf(spec, bodies.mediaTypeOperators, places.mediaTypes(spec)),
    ...mutantsOf(
      spec,
      { ...limits, ...patterns, ...types, ...lists, ...members, ...compositions },
      places.schemas(spec),
    ),
  ]);

/** Every mistake that is tried in its examples. */
export const exampleMutants = (spec: OpenApiDocument): SpecMutant[] => [
  ...mutantsOf(spec, exampleListOperators, places.mediaTypes(spec)),
  ...mutantsOf(spec, examplePlaceOperators, places.operations(spec)),
  ...mutantsOf(spec, exampleOperators, places.examples(spec)),
];
