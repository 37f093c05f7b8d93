import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  permissions: Record<string, string>;
  concurrency: { "cancel-in-progress": string };
  jobs: Record<string, { "timeout-minutes"?: number; strategy?: { matrix: { node: string[] } }; steps: Step[] }>;
}

const root = new URL("../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), "utf8");
const files = readdirSync(new URL(".github/workflows", root));

describe.each(files)("%s", (file) => {
  const text = read(`.github/workflows/${file}`);
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("pins every action to a commit, with its version in a comment", () => {
    const lines = text.split("\n").filter((line) => line.includes("uses:"));
    expect(lines.length).toBe(steps.filter(({ uses }) => uses).length);
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const pins = new Set(steps.flatMap(({ uses }) => uses ?? []));
    const actions = new Set([...pins].map((pin) => pin.split("@")[0]));
    expect(pins.size, "one commit for each action").toBe(actions.size);
  });

  test("leaves no token in the checkout, has read permission only, and has time limits", () => {
    for (const { uses, with: options } of steps) {
      if (uses?.startsWith("actions/checkout@")) expect(options).toMatchObject({ "persist-credentials": false });
    }
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
  });

  test("runs only commands that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const commands = steps.flatMap(({ run = "" }) => [...run.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commands));
  });
});

test("CI tries the oldest Node that each published package declares", () => {
  const { tarballs } = (parse(read(".github/workflows/ci.yml")) as Workflow).jobs;
  const tried = tarballs?.strategy?.matrix.node ?? [];
  for (const name of ["spec", "packages/types", "packages/client", "packages/contract"]) {
    const { engines } = JSON.parse(read(`${name}/package.json`)) as { engines: { node: string } };
    expect(tried, name).toContain(engines.node.slice(2));
  }
});
