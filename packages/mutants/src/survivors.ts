import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** Why nothing can notice a mutant, by its id. The file has the ids by reason, or the reason by id. */
export function readExplained(file: URL): Map<string, string> {
  const entries = Object.entries((parse(readFileSync(file, "utf8")) ?? {}) as Record<string, string | string[]>);
  return new Map(
    entries.flatMap(([key, value]) =>
      typeof value === "string" ? [[key, value] as const] : value.map((id) => [id, key] as const),
    ),
  );
}
