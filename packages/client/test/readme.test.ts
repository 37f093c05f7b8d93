import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The rows of the fault tables: a fault, a promise, and tests as `file` "group › test". */
const rows = readFileSync(inPackage("test/README.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| fault |"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
const references = /`([^`]+)` "([^"]+)"/g;

/** Whether a file has these titles, written as they are there, one after the other, and the last is that of a test. */
function has(file: string, titles: string[]): boolean {
  const source = readFileSync(inPackage(file), "utf8");
  let from = 0;
  return titles.every((title, n) => {
    const call = n === titles.length - 1 ? "(?<!describe)\\(\\s*" : "\\(\\s*";
    const found = new RegExp(`${call}"${escaped(title)}",\\s`, "g");
    found.lastIndex = from;
    const isThere = found.test(source);
    from = found.lastIndex;
    return isThere;
  });
}

test("the tables have at least 45 faults, each with a promise and a test", () => {
  expect(rows.length).toBeGreaterThanOrEqual(45);
  for (const row of rows) {
    expect(row).toEqual([expect.stringMatching(/./), expect.stringMatching(/./), expect.stringMatching(/./)]);
    // Nothing in the last cell but references.
    expect(row[2]?.replaceAll(references, "")).toMatch(/^(, )*$/);
  }
});

test.each(rows)("%s: its tests exist", (_fault, _promise, tests = "") => {
  for (const [, file = "", titles = ""] of tests.matchAll(references)) {
    expect(existsSync(inPackage(file)), `${file} does not exist`).toBe(true);
    expect(has(file, titles.split(" › ")), `${file} has no test "${titles}"`).toBe(true);
  }
});
