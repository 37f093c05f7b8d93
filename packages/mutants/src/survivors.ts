import { parse } from "yaml";

/**
 * The reason of each mutant in survivors.yaml, by its id. An entry is `id: reason`, or `reason: [ids]` for several that survive for
 * the same one.
 */
export const readSurvivors = (text: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries((parse(text) ?? {}) as Record<string, string | string[]>).flatMap(([key, value]) =>
      Array.isArray(value) ? value.map((id) => [id, key]) : [[key, value]],
    ),
  );
