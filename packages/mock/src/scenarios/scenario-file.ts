import { readFileSync } from "node:fs";
import { createSchemaCheck } from "@mangopay-sca/contract";
import { nearest } from "@mangopay-sca/contract/near";
import { namesOf, type OpenApiDocument, type Schema } from "@mangopay-sca/spec/model";
import { MockError } from "../errors.js";
import type { Answers } from "../operations.js";
import type { FaultOptions } from "./faults.js";

/** What several operations respond with, so that together they show one situation: `scenario.schema.json`. */
export interface Scenario extends FaultOptions {
  description: string;
  /** By operationId; `*` stands for every operation that is not named. */
  answers: Answers;
}

const empty: OpenApiDocument = { openapi: "3.1.1", info: { title: "", version: "" }, paths: {}, components: {} };

/** Reads a file with a scenario. Throws MockError with a sentence for each mistake. */
export const readScenarioFile = (path: string): Scenario => checkScenario(parse(path), `The scenario ${path}`);

/** Checks a scenario by its schema. Throws MockError with a sentence for each mistake. */
export function checkScenario(value: unknown, subject: string): Scenario {
  const schema: Schema = JSON.parse(readFileSync(new URL("../../scenario.schema.json", import.meta.url), "utf8"));
  const violations = createSchemaCheck(empty)(schema, value)
    .filter(({ expectation }) => expectation !== "must NOT have additional properties")
    .map(({ pointer, expectation }) => `${namesOf(pointer).join(".") || "It"} ${expectation}.`);
  const mistakes = [...violations, ...unknownMembers(schema, value)];
  if (isScenario(value, mistakes)) return value;
  throw new MockError(`${subject} is invalid: ${mistakes.join(" ")}`);
}

const isScenario = (_: unknown, mistakes: string[]): _ is Scenario => mistakes.length === 0;

function parse(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new MockError(`There is no scenario to read at ${path}: give the path of a JSON file.`, { cause });
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw new MockError(`The scenario ${path} is not JSON.`, { cause });
  }
}

/** Ajv does not name them. */
function unknownMembers({ properties, additionalProperties }: Schema, value: unknown, at = ""): string[] {
  if (!properties || typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known) return unknownMembers(known, member, `${at}${name}.`);
    return additionalProperties === false
      ? [`${at}${name} is unknown${nearest(name, Object.keys(properties), at)}.`]
      : [];
  });
}
