// npm run add-operation -- METHOD PATH ID: adds skeletons and rows for a new operation to spec, client and contract tests.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { Problem } from "@mangopay-sca/tooling/problem";
import { edits } from "./add-operation/edits.ts";
import { nextSteps } from "./add-operation/next-steps.ts";
import { plan, usage } from "./add-operation/plan.ts";
import { specFiles } from "./add-operation/spec-files.ts";
import { writeAll } from "./add-operation/write.ts";
import { runCommand } from "./command.ts";

const root = new URL("../", import.meta.url);

await runCommand(async () => {
  const args = process.argv.slice(2);
  if (args[0] === "--help") return console.log(usage);
  const operation = readable(() => plan(args));
  const note = `.changeset/${operation.id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;
  const method = `\`sca.${operation.group}.${operation.name}\``;
  const added: Record<string, string> = {
    ...specFiles(operation),
    [note]: `---\n"@mangopay-sca/client": minor\n---\n\n${method} calls \`${operation.method} ${operation.path}\`.\n`,
  };
  const taken = Object.keys(added).find(isTaken);
  if (taken) {
    throw new Problem(
      `${taken} exists already, or differs only in case: choose another Id, or another name for the parameter; nothing was written.`,
    );
  }
  const changed = readable(() => edits(operation, root));
  const undo = writeAll({ ...added, ...changed }, root);
  const code = Object.keys(changed).filter((file) => file.endsWith(".ts"));
  const biome = spawnSync("biome", ["check", "--write", ...code], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (biome.status !== 0) {
    undo();
    throw new Problem(`The code generated for ${operation.id} is invalid; nothing was written.\n${biome.stderr}`);
  }
  for (const file of Object.keys(added)) console.log(`wrote   ${file}`);
  for (const file of Object.keys(changed)) console.log(`changed ${file}`);
  console.log(`\n${nextSteps(operation)}`);
});

/** Some file systems ignore case. */
function isTaken(file: string): boolean {
  const folder = new URL(".", new URL(file, root));
  const name = file.slice(file.lastIndexOf("/") + 1).toLowerCase();
  return existsSync(folder) && readdirSync(folder).some((other) => other.toLowerCase() === name);
}

/** Turns the errors of files that cannot be read or parsed into a Problem. */
function readable<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof Problem) throw error;
    const [reason] = (error as Error).message.split("\n");
    throw new Problem(
      `The spec or the client cannot be read (${reason}): fix it, or restore it with git; nothing was written.`,
    );
  }
}
