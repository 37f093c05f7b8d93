import { fileURLToPath } from "node:url";
import ts from "typescript-5.9";
import { expect, test } from "vitest";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const entries = ["index", "validate", "transports/undici"].map((name) => `${dist}/${name}.d.ts`);
const program = ts.createProgram(entries, { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true });
const checker = program.getTypeChecker();

/** The optional members of a type, and of our types in it, that do not accept undefined. */
function refusing(type: ts.Type, path: string, seen = new Set<ts.Type>()): string[] {
  if (seen.has(type)) return [];
  seen.add(type);
  return type.getProperties().flatMap((member) => {
    const declaration = member.valueDeclaration;
    if (!declaration || !ts.isPropertySignature(declaration) || !declaration.type) return [];
    if (!declaration.getSourceFile().fileName.startsWith(dist)) return [];
    const written = checker.getTypeFromTypeNode(declaration.type);
    const name = `${path}.${member.name}`;
    const takes = !declaration.questionToken || checker.isTypeAssignableTo(checker.getUndefinedType(), written);
    const parts = written.isUnion() ? written.types : [written];
    return [...(takes ? [] : [name]), ...parts.flatMap((part) => refusing(part, name, seen))];
  });
}

/** What a package exports as options, and the callbacks beside them. */
const options = entries.flatMap((entry) => {
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  return module ? checker.getExportsOfModule(module).filter(({ name }) => /(Options|Observer)$/.test(name)) : [];
});
const typeOf = (symbol: ts.Symbol) =>
  checker.getDeclaredTypeOfSymbol(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);

test("every optional option accepts undefined too, under exactOptionalPropertyTypes", () => {
  const names = options.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["ScaClientOptions", "CheckOptions", "UndiciTransportOptions"]));
  expect(options.flatMap((symbol) => refusing(typeOf(symbol), symbol.name))).toEqual([]);
});
