import { replaced } from "../src/places.ts";
import type { Answer } from "./spoiling-server.ts";

/** A change of an answer after which one criterion of a workflow does not hold any more. Throws for one that it cannot read. */
export function spoil(condition: string): (answer: Answer) => Answer {
  if (/^\$statusCode == \d+$/.test(condition)) return (answer) => ({ ...answer, status: answer.status + 1 });
  const { pointer, operator, value } =
    condition.match(/^\$response\.body#(?<pointer>\S+) (?<operator>==|!=) (?<value>.+)$/)?.groups ?? {};
  if (pointer === undefined || value === undefined) throw new Error(`No answer is known that breaks ${condition}.`);
  if (operator === "!=") {
    const parent = pointer.slice(0, pointer.lastIndexOf("/"));
    return ({ status, body }) => ({ status, body: replaced(body, parent, null) });
  }
  const other = another(JSON.parse(value));
  return ({ status, body }) => ({ status, body: replaced(body, pointer, other) });
}

function another(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  return typeof value === "string" ? `${value}_OTHER` : { RedirectUrl: "https://sca.sandbox.mangopay.com/?token=any" };
}
