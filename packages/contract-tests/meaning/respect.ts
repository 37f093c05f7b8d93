import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** What became of one criterion. */
export interface CriterionResult {
  stepId: string;
  condition: string;
  passed: boolean;
}

export interface RespectRun {
  code: number;
  output: string;
  /** By file name: the criteria that were asked, in their order. */
  files: Map<string, CriterionResult[]>;
}

/** Runs Arazzo files in a folder with Redocly Respect, against a server, in one process. */
export async function runRespect(
  folder: string,
  files: string[],
  server: string,
  inputs: string[],
): Promise<RespectRun> {
  const log = "respect.json";
  const options = [...inputs.flatMap((input) => ["--input", input]), "-S", `sca=${server}`, "-J", log];
  const { code, output } = await new Promise<{ code: number; output: string }>((resolve) => {
    execFile(
      process.execPath,
      [redocly, "respect", ...files, ...options],
      {
        cwd: folder,
        timeout: 240_000,
        maxBuffer: 2 ** 26,
        env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }),
    );
  });
  const written = JSON.parse(await readFile(join(folder, log), "utf8")) as Log;
  return { code, output, files: new Map(Object.entries(written.files).map(([file, one]) => [file, criteriaOf(one)])) };
}

interface Log {
  files: Record<string, { executedWorkflows: { executedSteps: LoggedStep[] }[] }>;
}

interface LoggedStep {
  stepId: string;
  checks: { name: string; passed: boolean; condition?: string }[];
}

const criteriaOf = ({ executedWorkflows }: Log["files"][string]): CriterionResult[] =>
  executedWorkflows.flatMap(({ executedSteps }) =>
    executedSteps.flatMap(({ stepId, checks }) =>
      checks.flatMap(({ condition, passed }) => (condition === undefined ? [] : [{ stepId, condition, passed }])),
    ),
  );
