export const root = "https://spec.test/";

/** References in a bundle begin at its root; a schema that is compiled alone needs the whole address. */
export const rooted = <Node>(node: Node): Node => withRoot(node) as Node;

function withRoot(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withRoot);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" ? root + value : withRoot(value),
    ]),
  );
}
