import { toPointer } from "@mangopay-sca/spec/model";
import type { Line, WrittenObject } from "./pages.ts";
import { sampleOf } from "./samples.ts";

/** What the pages say of a member of a body. */
export interface ExpectedMember {
  /** JSON pointer into the body; empty for the body itself. */
  pointer: string;
  line: Line;
  page: string;
  isRequired: boolean;
  mayBeNull: boolean;
  /** Its value makes the case. */
  isFixed: boolean;
  /** Whole values, of an object whose members have any names. */
  accepts: unknown[];
  refuses: unknown[];
}

/** What one case of a request, or every response, asks for. */
export interface Case {
  isRequired(pointer: string, line: Line): boolean;
  mayBeNull(pointer: string, line: Line): boolean;
  /** Values of members that make the case. */
  fixed: Record<string, unknown>;
}

type Library = Record<string, WrittenObject>;

/** A value that keeps all that the pages say of some objects that are one, and its members with those inside them. */
export function membersOf(library: Library, names: string[], at: string, the: Case) {
  const objects = names.flatMap((name) => withAll(library, name));
  const lines = new Map(
    objects.flatMap(({ page, members }) =>
      Object.entries(members).map(([name, line]) => [name, { line, page }] as const),
    ),
  );
  const required = objects.flatMap((object) => object.required ?? []);
  const nullable = objects.flatMap((object) => object.nullable ?? []);
  const value: Record<string, unknown> = {};
  const members = [...lines].flatMap(([name, { line, page }]): ExpectedMember[] => {
    const pointer = at + toPointer([name]);
    const inner = line.of === undefined ? undefined : membersOf(library, [line.of], pointer, the);
    const { accepts = [], refuses = [] } = line.of === undefined ? {} : (library[line.of] ?? {});
    const isFixed = at === "" && name in the.fixed;
    value[name] = isFixed ? the.fixed[name] : (accepts[0] ?? inner?.value ?? sampleOf(line));
    const isRequired = required.includes(name) || the.isRequired(pointer, line);
    const mayBeNull = nullable.includes(name) || the.mayBeNull(pointer, line);
    const own = { pointer, line, page: line.page ?? page, isRequired, mayBeNull, isFixed, accepts, refuses };
    return [own, ...(inner?.members ?? [])];
  });
  return { value, members };
}

/** An object after those that it has the members of. */
function withAll(library: Library, name: string): WrittenObject[] {
  const object = library[name];
  if (!object) throw new Error(`No object is called ${name}.`);
  return [...(object.with ?? []).flatMap((one) => withAll(library, one)), object];
}

/** A body itself, or an item of a list. */
export const wholeOf = (type: string, page: string, pointer = ""): ExpectedMember => ({
  ...{ pointer, line: { type }, page, isRequired: false, mayBeNull: false, isFixed: true },
  ...{ accepts: [], refuses: [] },
});
