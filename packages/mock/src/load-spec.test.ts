import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFolder, writeFileOf } from "../test/files.js";
import { specOf } from "../test/small-spec.js";
import { MockError } from "./errors.js";
import { loadSpec } from "./load-spec.js";

test("the spec is the one of @mangopay-sca/spec", () => {
  expect(Object.keys(loadSpec().paths)).toContain("/v2.01/{ClientId}/sca/users/{UserId}/enrollment");
});

test("another one is read from its path", () => {
  const other = specOf({ "/a": { get: { operationId: "a", responses: {} } } });
  expect(loadSpec(writeFileOf(other))).toEqual(other);
});

describe("a spec that cannot be used is refused with its path", () => {
  test.each([
    [
      "that does not exist",
      () => "/nowhere/openapi.json",
      "There is no spec to read at PATH: give the path of a bundled openapi.json with --spec.",
      { code: "ENOENT" },
    ],
    [
      "that is not JSON",
      () => writeFileOf("openapi: 3.1.1"),
      "PATH is not an OpenAPI 3.1 document in JSON: give the path of a bundled openapi.json with --spec.",
      { name: "SyntaxError" },
    ],
    [
      "that is not OpenAPI 3.1",
      () => writeFileOf({ openapi: "3.0.3", info: {}, paths: {} }),
      "PATH is not an OpenAPI 3.1 document in JSON: give the path of a bundled openapi.json with --spec.",
      { name: "TypeError" },
    ],
  ])("%s", (_, pathOf, sentence, cause) => {
    const path = pathOf();
    const load = () => loadSpec(path);
    expect(load).toThrow(MockError);
    expect(load).toThrow(
      expect.objectContaining({ message: sentence.replace("PATH", path), cause: expect.objectContaining(cause) }),
    );
  });

  test("by its whole path", () => {
    expect(() => loadSpec("nowhere.json")).toThrow(
      `There is no spec to read at ${join(process.cwd(), "nowhere.json")}:`,
    );
  });
});

describe("a bundle beside the source that it is made of", () => {
  /** The path of a bundle that was made of a source with some digest. */
  function bundleOf(generated: object): string {
    const folder = makeFolder();
    const path = join(folder, "dist", "openapi.json");
    mkdirSync(join(folder, "dist"));
    writeFileSync(join(folder, "openapi.yaml"), "openapi: 3.1.1\n");
    writeFileSync(path, JSON.stringify({ ...specOf({}), ...generated }));
    return path;
  }

  test.each([{ "x-generated": { sourceSha256: "of an older source" } }, {}])(
    "is refused when it is older, or does not say: %j",
    (generated) => {
      const path = bundleOf(generated);
      expect(() => loadSpec(path)).toThrow(
        new MockError(`The bundle ${path} is older than the spec it was made from: run \`npm run generate\` first.`),
      );
    },
  );
});
