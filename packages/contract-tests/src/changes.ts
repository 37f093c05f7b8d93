import type { Cell } from "./spec.ts";

type Body = Record<string, unknown>;
/** Changes a body where it is. */
export type Change = (body: Body) => unknown;

/** A documented request, a rule, and a change to the body that breaks the rule. */
export type Rule = [request: string, rule: string, breakIt: Change];

/**
 * A documented body, `<operationId> <request or status> <example>`, after a change. Throws when there is none of that name.
 */
export function changed(cells: Cell[], name: string, change: Change = () => {}): Cell {
  const cell = cells.find((one) => `${one.operationId} ${one.status} ${one.example}` === name);
  if (!cell) throw new Error(`The spec has no body ${name}.`);
  const body = structuredClone(cell.value) as Body;
  change(body);
  // What is undefined is not sent.
  return { ...cell, value: JSON.parse(JSON.stringify(body)) };
}

export const without = (member: string) => (body: Body) => delete body[member];
export const withoutIn = (parent: string, member: string) => (body: Body) => delete (body[parent] as Body)[member];
export const set = (members: Body) => (body: Body) => Object.assign(body, members);
export const setIn = (parent: string, members: Body) => (body: Body) => Object.assign(body[parent] as Body, members);
