// npm run lint, generate, build, typecheck, format: that step alone. Prints one line unless it fails.
import { basename } from "node:path";
import { takesNoOptions } from "./command.ts";
import { turboQuietly } from "./turbo.ts";

const steps: Record<string, { tasks: string[]; what: string }> = {
  lint: { tasks: ["lint", "lint:code", "lint:imports"], what: "lints the spec and the code." },
  generate: { tasks: ["generate"], what: "regenerates everything that is made from the spec." },
  build: { tasks: ["build"], what: "builds every package." },
  typecheck: { tasks: ["typecheck"], what: "checks the types of every package." },
  format: { tasks: ["format:code"], what: "formats every file and applies the safe fixes of the linter." },
};

const [name = ""] = process.argv.splice(2, 1);
const step = steps[name];
if (!step) throw new Error(`${basename(import.meta.filename)} has no step "${name}".`);
takesNoOptions(`npm run ${name}`, step.what);
await turboQuietly(`npm run ${name}`, ...step.tasks);
console.log(`npm run ${name}: done.`);
