import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { OpenApiDocument } from "@mangopay-sca/spec/model";
import { examplesFolder } from "@mangopay-sca/spec/scripts/folders";
import { parse } from "yaml";

/** The type of error in each published example of one, with its status code. */
const published = new Map(
  readdirSync(examplesFolder, { recursive: true, encoding: "utf8" }).flatMap((file): [string, number][] => {
    const [, status] = basename(file).match(/^([45]\d\d)\..+\.yaml$/) ?? [];
    if (status === undefined) return [];
    const { Type, error } = parse(readFileSync(join(examplesFolder, file), "utf8")).value;
    return [[Type ?? error, Number(status)]];
  }),
);

/** Types of errors that have another status code than their example, that have no example, or that are only in examples. */
export function errorTypeViolations({ "x-error-statuses": statuses = {} }: OpenApiDocument): string[] {
  const types = new Set([...published.keys(), ...Object.keys(statuses)]);
  return [...types]
    .filter((type) => statuses[type] !== published.get(type))
    .map(
      (type) =>
        `${type}: is documented with ${statuses[type] ?? "no status"}, published with ${published.get(type) ?? "none"}`,
    );
}
