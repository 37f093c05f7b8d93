import { operationsOf } from "../../src/model/index.ts";
import type { Documents } from "./documents.ts";

/** Refusals of lifecycle.yaml name operations, states, errors and examples that there are. */
export function checkRefusals({ lifecycle, spec, errors, sources, example }: Documents): string[] {
  const problems: string[] = [];
  const say = (id: string, what: string) => problems.push(`lifecycle.yaml: the refusal ${id} ${what}.`);
  const operations = new Map(operationsOf(spec).map((operation) => [operation.operationId, operation]));
  const ids = new Set<string>();
  for (const { id, operations: called, from = [], error, example: path, errors: fields, ...by } of lifecycle.refusals) {
    if (ids.has(id)) say(id, "is there twice");
    ids.add(id);
    const status = errors.errors[error]?.status;
    if (status === undefined) say(id, `answers ${error}, which is not in errors.yaml`);
    for (const operationId of called) {
      const operation = operations.get(operationId);
      if (!operation) say(id, `is of ${operationId}, which is not an operation of the spec`);
      else if (status !== undefined && !(status in operation.responses)) {
        say(id, `answers ${status}, which ${operationId} does not document`);
      }
    }
    for (const state of from) {
      if (!(state in lifecycle.states.user)) say(id, `names ${state}, which is not a state of a user`);
    }
    if (path !== undefined && example(path)?.Type !== error) say(id, `names ${path}, which is no example of ${error}`);
    if (path !== undefined && fields !== undefined) say(id, "has both an example and errors of its own");
    if (by.assumption && !(by.assumption in sources.openQuestions)) {
      say(id, `rests on ${by.assumption}, which is not an open question of sources.yaml`);
    }
    if (by.conflict && !(by.conflict in sources.conflicts)) {
      say(id, `follows the reading of ${by.conflict}, which is not a conflict of sources.yaml`);
    }
  }
  return problems;
}
