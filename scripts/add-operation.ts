// npm run add-operation -- METHOD PATH ID: skeletons and rows for a new operation, wherever one is needed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { edits } from "./add-operation/edits.ts";
import { nextSteps } from "./add-operation/next-steps.ts";
import { plan, usage } from "./add-operation/plan.ts";
import { specFiles } from "./add-operation/spec-files.ts";
import { writeAll } from "./add-operation/write.ts";
import { Problem, runCommand } from "./command.ts";

const root = new URL("../", import.meta.url);

await runCommand(async () => {
  const args = process.argv.slice(2);
  if (args[0] === "--help") return console.log(usage);
  const operation = plan(args);
  const note = `.changeset/${operation.id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;
  const method = `\`sca.${operation.group}.${operation.name}\``;
  const added: Record<string, string> = {
    ...specFiles(operation),
    [note]: `---\n"@mangopay-sca/client": minor\n---\n\n${method} calls \`${operation.method} ${operation.path}\`.\n`,
  };
  const [taken] = Object.keys(added).filter((file) => existsSync(new URL(file, root)));
  if (taken) throw new Problem(`${taken} is there already: move it or choose another Id; nothing was written.`);
  const changed = edits(operation, root);
  writeAll({ ...added, ...changed }, root);
  const code = Object.keys(changed).filter((file) => file.endsWith(".ts"));
  spawnSync("biome", ["check", "--write", ...code], { cwd: root, shell: process.platform === "win32" });
  for (const file of Object.keys(added)) console.log(`wrote   ${file}`);
  for (const file of Object.keys(changed)) console.log(`changed ${file}`);
  console.log(`\n${nextSteps(operation)}`);
});
