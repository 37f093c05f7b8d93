import type { Check } from "@mangopay-sca/contract-tests/src/check";
import type { Documents, Subject } from "@mangopay-sca/contract-tests/src/subject";
import { judge } from "./judge.ts";

type Document = keyof Documents;

// What else a subject has is made from the spec.
const isData = (name: string | symbol) =>
  ["errors", "lifecycle", "sources", "testValues", "workflows"].includes(String(name));

/** Which checks read which document, seen by running each once: the others need not be asked about a mistake in it. */
export async function readersOf(checks: Check[], subject: Subject): Promise<(document: Document) => Check[]> {
  const read = new Map<Check, Set<string>>();
  for (const check of checks) {
    const names = new Set<string>();
    const watched = new Proxy(subject, {
      get(target, name) {
        names.add(isData(name) ? String(name) : "spec");
        return Reflect.get(target, name);
      },
    });
    await judge([check], watched);
    read.set(check, names);
  }
  return (document) => checks.filter((check) => read.get(check)?.has(document));
}
