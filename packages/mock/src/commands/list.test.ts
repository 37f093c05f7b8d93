import { expect, test } from "vitest";
import { writeFileOf } from "../../test/files.js";
import { runCommand } from "../../test/run-command.js";
import { loadSpec } from "../load-spec.js";

test("list prints every operation with the responses that can be asked for", async () => {
  const { exitCode, output } = runCommand("list");
  expect(await exitCode).toBe(0);
  expect(output()).toMatch(/^enrollUser\n {2}200\.session-link\n {2}200\.production-link\n {2}400\.payer$/m);
  expect(output()).toMatch(/^closeLegalUser\n {2}204$/m);
});

test("list --spec prints the operations of another spec", async () => {
  const { paths, ...spec } = loadSpec();
  const path = "/v2.01/{ClientId}/sca/users/{UserId}/sca-status";
  const { exitCode, output } = runCommand("list", "--spec", writeFileOf({ ...spec, paths: { [path]: paths[path] } }));
  expect(await exitCode).toBe(0);
  expect(output().match(/^\S+$/gm)).toEqual(["viewUserScaStatus"]);
});
