// npm run lint, generate, build, typecheck: that step alone, in every package. Quiet where all is well.
import { basename } from "node:path";
import { takesNoOptions } from "./no-options.ts";
import { turboQuietly } from "./turbo.ts";

const steps: Record<string, { tasks: string[]; what: string }> = {
  lint: { tasks: ["lint", "lint:code", "lint:imports"], what: "lints the spec and the code." },
  generate: { tasks: ["generate"], what: "writes everything anew that is generated from the spec." },
  build: { tasks: ["build"], what: "builds every package." },
  typecheck: { tasks: ["typecheck"], what: "checks the types of every package." },
};

const [name = ""] = process.argv.splice(2, 1);
const step = steps[name];
if (!step) throw new Error(`${basename(import.meta.filename)} knows no step "${name}".`);
takesNoOptions(`npm run ${name}`, step.what);
await turboQuietly(`npm run ${name}`, ...step.tasks);
console.log(`npm run ${name}: done.`);
