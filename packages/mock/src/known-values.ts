/**
 * A copy of a spec in which open lists are closed: what the mock makes up has documented values only. It is not for judging
 * what other servers answer.
 */
export function withKnownValuesOnly<Node>(node: Node): Node {
  return close(node) as Node;
}

function close(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(close);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([name, child]) => [name, close(child)]));
  const known = copy["x-known-values"];
  if (!Array.isArray(known)) return copy;
  return { ...copy, enum: [copy.type].flat().includes("null") ? [...known, null] : known };
}
