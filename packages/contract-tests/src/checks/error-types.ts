import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { examplesFolder } from "@mangopay-sca/spec/scripts/folders";
import { parse } from "yaml";
import { check } from "../check.ts";

/** The type of error in each published example of one, with its status code. */
const published = new Map(
  readdirSync(examplesFolder, { recursive: true, encoding: "utf8" }).flatMap((file): [string, number][] => {
    const [, status] = basename(file).match(/^([45]\d\d)\..+\.yaml$/) ?? [];
    if (status === undefined) return [];
    const { Type, error } = parse(readFileSync(join(examplesFolder, file), "utf8")).value;
    return [[Type ?? error, Number(status)]];
  }),
);

export const errorTypes = check(
  "an error type has the status code of its published example",
  ({ spec: { "x-error-statuses": statuses = {} } }) =>
    [...new Set([...published.keys(), ...Object.keys(statuses)])].map((type) => [type, statuses[type]] as const),
  function* (status, _, type) {
    const expected = published.get(type);
    if (status !== expected) yield `${type} status: must be ${expected ?? "left out"}, and is ${status ?? "left out"}`;
  },
);
