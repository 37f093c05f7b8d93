import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { edits } from "./edits.ts";
import { nextSteps } from "./next-steps.ts";
import { plan } from "./plan.ts";
import { specFiles } from "./spec-files.ts";
import { writeAll } from "./write.ts";

const root = new URL("../../", import.meta.url);
const history = ["GET", "/v2.01/{ClientId}/sca/users/{UserId}/history", "viewUserHistory"];
const freeze = ["POST", "/v2.01/{ClientId}/wallets/{WalletId}/freeze", "freezeWallet"];
const allFiles = (args: string[]) => ({ ...specFiles(plan(args)), ...edits(plan(args), root) });

describe("an operation that cannot be added is refused in one sentence", () => {
  test.each([
    [[], /^Usage: npm run add-operation/],
    [["GET"], /^Give a path and an Id after the method/],
    [["PATCH", ...history.slice(1)], /^"PATCH" is not a method/],
    [["GET", "/v2/x", "viewX"], /^"\/v2\/x" is not a path of this API: it begins with \/v2\.01\//],
    [["GET", "/v2.01/{ClientId}/x", "View X"], /^"View X" cannot be an operationId/],
    [["GET", "/v2.01/{ClientId}/x", "onX"], /begin with "on" are notifications/],
    [
      ["GET", "/v2.01/{ClientId}/x", "viewuser"],
      /^The spec has viewUser already, in spec\/paths\/users_\{UserId\}\.yaml/,
    ],
    [["GET", "/v2.01/{ClientId}/sca/users/{UserId}", "viewX"], /already: it is viewUserSca, in/],
    [["GET", "/v2.01/{ClientId}/hooks/{Id}", "viewX"], /has this path as \/v2\.01\/\{ClientId\}\/hooks\/\{HookId\}/],
    [[...history, "--yes"], /^add-operation does not take --yes/],
    // Names that are not possible in the client's code.
    [["GET", "/v2.01/{ClientId}", "viewClient"], /is not a path of this API/],
    [["GET", "/v2.01/{ClientId}/wallets/", "viewWallets"], /does not end with a slash/],
    [["GET", "/v2.01/{ClientId}/foo/{UserId}/{UserId}", "viewThing"], /has \{UserId\} twice/],
    [["GET", "/v2.01/{ClientId}/3ds/cards", "view3dsCards"], /group called 3ds to the client, which is not possible/],
    [
      ["GET", "/v2.01/{ClientId}/constructor/{HookId}", "viewCtor"],
      /called constructor to the client, which is not possible/,
    ],
    [["DELETE", "/v2.01/{ClientId}/hooks/{HookId}", "constructor"], /cannot be an operationId/],
    [["GET", "/v2.01/{ClientId}/hooks/{HookId}/x", "viewScaPromise"], /The client has its own type ScaPromise/],
    [
      ["POST", "/v2.01/{ClientId}/sca/users/{UserId}/wait", "waitForEnrollment"],
      /has users\.waitForEnrollment already/,
    ],
  ])("%j", (args, sentence) => {
    expect(() => plan(args)).toThrow(sentence);
  });
});

test("an operation gets the group and the tag of the nearest one, and its place after it", () => {
  expect(plan(history)).toMatchObject({
    group: "users",
    groupIsNew: false,
    name: "viewHistory",
    tag: "SCA",
    after: "/v2.01/{ClientId}/sca/users/{UserId}/consent",
    pathFile: "paths/sca_users_{UserId}_history.yaml",
    requestSchema: undefined,
    responseSchema: "UserHistory",
  });
  // Beside the legacy endpoints, but not one of them.
  expect(plan(["GET", "/v2.01/{ClientId}/users/{UserId}/x", "viewUserX"])).toMatchObject({
    group: "users",
    tag: "Users",
  });
});

test("an operation without a near one gets a new group, tag and parameter", () => {
  expect(plan(freeze)).toMatchObject({
    group: "wallets",
    groupIsNew: true,
    name: "freeze",
    tag: "Wallets",
    tagIsNew: true,
    requestSchema: "FreezeWalletRequest",
    responseSchema: "Wallet",
    parameters: [
      { name: "ClientId", file: "components/parameters/ClientId.yaml", isNew: false },
      { name: "WalletId", file: "components/parameters/WalletId.yaml", isNew: true },
    ],
  });
});

test("an existing path gets the method in its file, and a DELETE has a 204 response", () => {
  const files = allFiles(["DELETE", "/v2.01/{ClientId}/hooks/{HookId}", "deleteHook"]);
  expect(Object.keys(files)).not.toContain("spec/openapi.yaml");
  const item = parse(files["spec/paths/hooks_{HookId}.yaml"] ?? "");
  expect(Object.keys(item)).toEqual(["parameters", "get", "put", "delete"]);
  expect(Object.keys(item.delete.responses)).toEqual(["204", "400", "401", "403", "404", "429"]);
});

test.each([[history], [freeze], [[...freeze, "--no-body"]]])(
  "every file of %j is YAML whose references lead to a file",
  (args) => {
    const files = allFiles(args);
    const yaml = Object.entries(files).filter(([file]) => file.startsWith("spec/"));
    for (const [file, text] of yaml) {
      expect(() => parse(text), file).not.toThrow();
      for (const [, to = ""] of text.matchAll(/\$ref: (\S+)/g)) {
        const target = join(dirname(file), to);
        expect(target in files || existsSync(new URL(target, root)), `${file}: ${to}`).toBe(true);
      }
    }
    expect(yaml.length).toBeGreaterThan(3);
  },
);

test("a POST takes an Idempotency-Key and has a 409 response; --no-body leaves out its body", () => {
  const item = (args: string[]) => parse(allFiles(args)["spec/paths/wallets_{WalletId}_freeze.yaml"] ?? "").post;
  expect(item(freeze).requestBody.content["application/json"].schema).toEqual({
    $ref: "../components/schemas/FreezeWalletRequest.yaml",
  });
  expect(item([...freeze, "--no-body"])).not.toHaveProperty("requestBody");
  expect(item(freeze).parameters).toEqual([{ $ref: "../components/parameters/IdempotencyKey.yaml" }]);
  expect(Object.keys(item(freeze).responses)).toEqual(["200", "400", "401", "403", "404", "409", "429"]);
});

test("the client gets a row, a signature and the types in it", () => {
  const files = edits(plan(freeze), root);
  expect(files["packages/client/src/operations.ts"]).toContain(`  wallets: {\n    freeze: "freezeWallet",\n  },\n}`);
  const api = files["packages/client/src/api.ts"];
  expect(api).toContain(
    "freeze(walletId: string, body: FreezeWalletRequest, options?: CallOptions): ScaPromise<Wallet>;",
  );
  expect(api).toContain("  readonly wallets: WalletsApi;\n");
  expect(api).toMatch(/import type \{[^}]*\bFreezeWalletRequest,[^}]*\} from "@mangopay-sca\/types"/);
  expect(files["packages/client/src/index.ts"]).toMatch(/export type \{ [^}]*, WalletsApi \} from "\.\/api\.js"/);
});

test("the remaining steps name the files in order", () => {
  const steps = nextSteps(plan(history));
  expect(steps.match(/^ {2}\d\. \S+/gm)).toEqual([
    "  1. packages/contract-tests/pages/operations.yaml,",
    "  2. spec/paths/sca_users_{UserId}_history.yaml:",
    "  3. spec/components/schemas/UserHistory.yaml:",
    "  4. spec/examples/viewUserHistory/200.todo.yaml:",
    "  5. npm",
    "  6. packages/contract-tests/independent/lacking.yaml:",
    "  7. packages/client/src/api.ts:",
  ]);
});

test("a new tag, a new parameter, a body and an operation that the official SDK has are steps of their own", () => {
  const steps = nextSteps(plan(freeze));
  for (const step of [
    "spec/openapi.yaml: what the operations tagged Wallets are about",
    "packages/contract-tests/requests/parameters.ts: values of path/WalletId",
    "packages/contract-tests/requests/rules.ts",
  ]) {
    expect(steps).toContain(step);
  }
  expect(nextSteps(plan(["GET", "/v2.01/{ClientId}/wallets/{WalletId}", "viewWallet"]))).toContain(
    "packages/contract-tests/independent/official-sdk.ts: how the official SDK calls it (wallets_get)",
  );
});

test("if one file cannot be written, none is changed", () => {
  const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-add-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "old.txt"), "old");
  const url = pathToFileURL(`${folder}/`);
  expect(() => writeAll({ "old.txt": "new", "new/a.txt": "a", "old.txt/b.txt": "b" }, url)).toThrow(
    /^A file could not be written \(E.*nothing was written\.$/s,
  );
  expect(readdirSync(folder)).toEqual(["old.txt"]);
  expect(readFileSync(join(folder, "old.txt"), "utf8")).toBe("old");
  const undo = writeAll({ "old.txt": "new", "new/a.txt": "a" }, url);
  expect(readFileSync(join(folder, "new/a.txt"), "utf8")).toBe("a");
  undo();
  expect(readdirSync(folder)).toEqual(["old.txt"]);
});

test("a file without a final newline gets one before what is added to it", () => {
  const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-add-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const args = ["DELETE", "/v2.01/{ClientId}/hooks", "deleteHooks"];
  for (const file of Object.keys(edits(plan(args), root))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), readFileSync(new URL(file, root), "utf8").trimEnd());
  }
  const texts = edits(plan(args), pathToFileURL(`${folder}/`));
  expect(texts["spec/paths/hooks.yaml"]).toMatch(/\ndelete:\n {2}operationId: deleteHooks\n/);
  expect(texts["packages/contract-tests/independent/lacking.yaml"]).toMatch(/\ndeleteHooks: TODO/);
});
