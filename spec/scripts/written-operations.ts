import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** An operation as its path file has it. */
export interface WrittenOperation {
  id: string;
  /** In capitals. */
  method: string;
  path: string;
  /** From the spec folder. */
  file: string;
  tags: string[];
  deprecated: boolean;
}

interface Root {
  paths: Record<string, { $ref: string }>;
  tags: { name: string }[];
}
type Item = Record<string, { operationId?: string; tags?: string[]; deprecated?: boolean }>;

const read = (file: string) => parse(readFileSync(new URL(`../${file}`, import.meta.url), "utf8")) as unknown;

/** Every operation of the hand-written files, without bundling them. Throws when one of them is not YAML. */
export function writtenOperations(): WrittenOperation[] {
  const { paths } = read("openapi.yaml") as Root;
  return Object.entries(paths).flatMap(([path, { $ref: file }]) =>
    Object.entries(read(file) as Item).flatMap(([method, { operationId, tags = [], deprecated = false }]) =>
      operationId === undefined
        ? []
        : [{ id: operationId, method: method.toUpperCase(), path, file, tags, deprecated }],
    ),
  );
}

/** The files of the parameters that stand in a path, by the parameter's name. */
export function pathParameterFiles(): Map<string, string> {
  const folder = "components/parameters";
  const files = readdirSync(new URL(`../${folder}`, import.meta.url)).filter((file) => file.endsWith(".yaml"));
  return new Map(
    files.flatMap((file) => {
      const { name, in: where } = read(`${folder}/${file}`) as { name: string; in: string };
      return where === "path" ? [[name, `${folder}/${file}`] as const] : [];
    }),
  );
}
