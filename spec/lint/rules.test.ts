import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { redocly } from "../scripts/redocly.ts";
import plugin from "./plugin.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What Redocly itself says of a fixture under one of our rules and nothing else. */
function lint(rule: string, fixture: string, options = {}): string[] {
  const folder = mkdtempSync(join(tmpdir(), "mangopay-sca-lint-"));
  try {
    const config = join(folder, "redocly.yaml");
    const rules = { [`sca/${rule}`]: { severity: "error", ...options } };
    writeFileSync(config, JSON.stringify({ plugins: [path("plugin.ts")], rules }));
    const { stdout, stderr } = redocly("lint", path(`fixtures/${fixture}`), `--config=${config}`, "--format=json");
    if (!stdout.startsWith("{")) throw new Error(stderr);
    const { problems } = JSON.parse(stdout) as { problems: { ruleId: string; message: string }[] };
    expect(problems.every(({ ruleId }) => ruleId === `sca/${rule}`)).toBe(true);
    return problems.map(({ message }) => message);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface RuleCase {
  /** What the failing fixture must be blamed for: one entry for each problem, no more and no fewer. */
  finds: RegExp[];
  options?: object;
}

const cases: Record<string, RuleCase> = {
  "description-once": {
    finds: [/stands elsewhere too: "Returns a thing\."/, /stands elsewhere too: "The thing\."/],
  },
  "error-type": { finds: [/Type rate_limits is not in errors\.yaml/] },
  "known-values": { finds: [/known value CLOSED/, /known value BIG/] },
  notifications: {
    finds: [
      /^createNaturalUserSca sends USER_ACCOUNT_VALIDATION_ASKED, and its description does not say so/,
      /^categorizeNaturalUser sends USER_CATEGORY_UPDATED_TO_OWNER by lifecycle\.yaml/,
      /^viewUserSca lists USER_ACCOUNT_ACTIVATED, and no transition/,
    ],
  },
  "operation-examples": {
    finds: [/^createThing request has no named example/, /^createThing 404 has no named example/],
  },
  "example-source": {
    finds: [/needs `x-source`/, /needs `x-source`/, /names the document "no-such-document"/],
  },
  "property-description": {
    finds: [/property Name has no/, /property Kind has no/, /property Number has no/],
  },
  todo: {
    finds: [
      /^This summary is still to be written: TODO: view a thing/,
      /^This description is still to be written: TODO: what it does/,
      /^This description is still to be written: TODO: what a thing is/,
      /^viewThing: its 200 has no published example: replace spec\/examples\/viewThing\/200\.todo\.yaml, and name it after/,
      /^This is not a published example yet/,
      /^This is not a published example yet/,
    ],
  },
  "wire-casing": {
    finds: [/kycLevel is not in/, /kyc_level is not in/],
    options: { except: ["errors"] },
  },
};

test("every rule of the plugin is tested here", () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(plugin().rules.oas3).sort());
});

describe.each(Object.entries(cases))("the rule %s", (rule, { finds, options }) => {
  test("passes a document that keeps it", () => {
    expect(lint(rule, `${rule}.pass.yaml`, options)).toEqual([]);
  });

  test("reports each place that breaks it", () => {
    const messages = lint(rule, `${rule}.fail.yaml`, options);
    expect(messages).toHaveLength(finds.length);
    for (const find of finds) expect(messages).toContainEqual(expect.stringMatching(find));
  });
});
