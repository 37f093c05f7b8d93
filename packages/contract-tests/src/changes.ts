import type { DocumentedExample } from "@mangopay-sca/spec/model";
import { exampleName } from "./spec.ts";

type Body = Record<string, unknown>;
/** Changes a body where it is. */
export type Change = (body: Body) => unknown;

/** A documented request, a rule, and a change to the body that breaks the rule. */
export type Rule = [request: string, rule: string, breakIt: Change];

/** A documented body, by its name, after a change; undefined where the spec has lost it, which is a violation of its own. */
export function changed(
  examples: readonly DocumentedExample[],
  name: string,
  change: Change,
): DocumentedExample | undefined {
  const example = examples.find((one) => exampleName(one) === name);
  if (!example) return undefined;
  const body = structuredClone(example.value) as Body;
  change(body);
  // What is undefined is not sent.
  return { ...example, value: JSON.parse(JSON.stringify(body)) };
}

export const without = (member: string) => (body: Body) => delete body[member];
export const withoutIn = (parent: string, member: string) => (body: Body) => delete (body[parent] as Body)[member];
export const set = (members: Body) => (body: Body) => Object.assign(body, members);
export const setIn = (parent: string, members: Body) => (body: Body) => Object.assign(body[parent] as Body, members);
