// What is written differently from openapi-typescript: editors then show names and descriptions, and openapi-fetch reads strings.
import ts from "typescript";

const { factory } = ts;

interface Schema {
  type: ts.TypeNode;
  comments: readonly ts.SynthesizedComment[];
}

/**
 * Schemas as type aliases of their own, `type ScaStatus = {...}`, and every reference by this name: editors and errors then say
 * `ScaStatus`, where they would write out a member of `components`. A member that is a reference has the schema's description.
 */
export function nameSchemas(nodes: readonly ts.Node[]): ts.Node[] {
  const schemas = schemasOf(nodes);
  const emptied = mapNodes(nodes, (node) => (isSchemas(node) ? withType(node, referencesTo(schemas)) : node));
  const declarations = [...schemas].map(([name, { type, comments }]) => withComments(exported(name, type), comments));
  const described = mapNodes([...emptied, ...declarations], (node) => describe(node, schemas), isSchemas);
  return mapNodes(described, (node) => (isReference(node) ? factory.createTypeReferenceNode(nameIn(node)) : node));
}

/**
 * Bodies of responses as `PlainTexts`: openapi-fetch maps their types member by member, and would make an object of the
 * `string & {}` in an open list.
 */
export function plainResponses(nodes: readonly ts.Node[]): ts.Node[] {
  const plain = (node: ts.Node) =>
    isMember(node, "application/json") && node.type
      ? withType(node, factory.createTypeReferenceNode("PlainTexts", [node.type]))
      : node;
  return mapNodes(
    nodes,
    (node) => (isMember(node, "responses") ? (mapNodes([node], plain)[0] as ts.Node) : node),
    isSchemas,
  );
}

/**
 * Comments that begin with the description, as editors show these, in place of `@description` and an indentation that Markdown
 * takes for code. A title or format before it is a paragraph of its own; behind another tag it would be that tag's text.
 */
export function plainDescriptions(types: string): string {
  return types
    .replaceAll(/^( *\*) {5}/gm, "$1 ")
    .replaceAll(/^( *\/\*\*(?:\n *\*)? )@description /gm, "$1")
    .replaceAll(/(?<!@deprecated\n)^( *\*) @description /gm, "$1\n$1 ");
}

const isMember = (node: ts.Node, name: string): node is ts.PropertySignature =>
  ts.isPropertySignature(node) && "text" in node.name && node.name.text === name;
const isSchemas = (node: ts.Node): node is ts.PropertySignature => isMember(node, "schemas");

/** Whether it is `components["schemas"]["NAME"]`. */
const isReference = (node: ts.Node): node is ts.IndexedAccessTypeNode =>
  ts.isIndexedAccessTypeNode(node) &&
  ts.isIndexedAccessTypeNode(node.objectType) &&
  ts.isTypeReferenceNode(node.objectType.objectType) &&
  nameIn(node.objectType) === "schemas";

function nameIn({ indexType }: ts.IndexedAccessTypeNode): string {
  if (ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal)) return indexType.literal.text;
  throw new Error("openapi-typescript refers to something else than a name: look at scripts/named-types.ts.");
}

function schemasOf(nodes: readonly ts.Node[]): Map<string, Schema> {
  const schemas = new Map<string, Schema>();
  mapNodes(nodes, (node) => {
    if (isSchemas(node) && node.type && ts.isTypeLiteralNode(node.type)) {
      for (const member of node.type.members) {
        const { type, name } = member as ts.PropertySignature & { name: ts.Identifier };
        if (type) schemas.set(name.text, { type, comments: commentsOf(member) });
      }
    }
    return node;
  });
  return schemas;
}

const referencesTo = (schemas: Map<string, Schema>) =>
  factory.createTypeLiteralNode(
    [...schemas.keys()].map((name) =>
      factory.createPropertySignature(undefined, name, undefined, factory.createTypeReferenceNode(name)),
    ),
  );

const exported = (name: string, type: ts.TypeNode) =>
  factory.createTypeAliasDeclaration([factory.createToken(ts.SyntaxKind.ExportKeyword)], name, undefined, type);

/** A member that only refers to a schema, with that schema's description. */
function describe(node: ts.Node, schemas: Map<string, Schema>): ts.Node {
  if (!ts.isPropertySignature(node) || !node.type || commentsOf(node).length > 0 || !isReference(node.type))
    return node;
  return withComments(withType(node, node.type), schemas.get(nameIn(node.type))?.comments ?? []);
}

const withType = ({ modifiers, name, questionToken }: ts.PropertySignature, type: ts.TypeNode) =>
  factory.createPropertySignature(modifiers, name, questionToken, type);

const commentsOf = (node: ts.Node) => ts.getSyntheticLeadingComments(node) ?? [];
const withComments = <Node extends ts.Node>(node: Node, comments: readonly ts.SynthesizedComment[]) =>
  ts.setSyntheticLeadingComments(node, [...comments]);

/** Maps every node from the leaves up, but for those below one at which to stop. */
function mapNodes(
  nodes: readonly ts.Node[],
  map: (node: ts.Node) => ts.Node,
  stopAt: (node: ts.Node) => boolean = () => false,
): ts.Node[] {
  const visit = (node: ts.Node): ts.Node => (stopAt(node) ? node : map(ts.visitEachChild(node, visit, undefined)));
  return nodes.map(visit);
}
