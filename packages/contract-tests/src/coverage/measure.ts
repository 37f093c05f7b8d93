import { escapeXml } from "@mangopay-sca/contract";
import { type Fact, type Kind, kinds } from "./facts.ts";

export interface KindCoverage {
  kind: Kind;
  total: number;
  seen: number;
  percent: number;
  /** In percent; below it the run fails. */
  threshold: number;
  shown: string[];
  missing: string[];
}

/** How many of the documented facts were shown, by kind. */
export function measure(
  documented: ReadonlySet<Fact>,
  shown: ReadonlySet<Fact>,
  thresholds: Record<Kind, number>,
): KindCoverage[] {
  return kinds.map((kind) => {
    const facts = [...documented].filter((fact) => fact.startsWith(`${kind}: `));
    const names = (wanted: boolean) =>
      facts.filter((fact) => shown.has(fact) === wanted).map((fact) => fact.slice(kind.length + 2));
    const seen = names(true);
    const percent = facts.length === 0 ? 100 : (seen.length / facts.length) * 100;
    return {
      kind,
      total: facts.length,
      seen: seen.length,
      percent,
      threshold: thresholds[kind],
      shown: seen,
      missing: names(false),
    };
  });
}

/** A test suite for each kind and a test case for each fact, which fails when it was never seen. */
export function toJunit(coverage: KindCoverage[]): string {
  const suites = coverage.map(({ kind, total, shown, missing }) => {
    const cases = [
      ...shown.map((name) => `    <testcase classname="${kind}" name="${escapeXml(name)}"/>\n`),
      ...missing.map(
        (name) =>
          `    <testcase classname="${kind}" name="${escapeXml(name)}"><failure message="never exchanged"/></testcase>\n`,
      ),
    ];
    return `  <testsuite name="${kind}" tests="${total}" failures="${missing.length}">\n${cases.join("")}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("")}</testsuites>\n`;
}

/** A page that works without anything else: a list for each kind, what is missing first. */
export function toHtml(coverage: KindCoverage[]): string {
  const sections = coverage.map(
    ({ kind, seen, total, percent, threshold, shown, missing }) => `
<h2>${kind}: ${seen} of ${total}</h2>
<p><meter min="0" max="100" low="${threshold}" optimum="100" value="${percent}"></meter> ${percent.toFixed(1)} %, at least ${threshold} %</p>
${missing.length > 0 ? `<h3>Never seen</h3>\n<ul class="missing">${missing.map(item).join("")}</ul>` : ""}
<details><summary>Seen</summary><ul>${shown.map(item).join("")}</ul></details>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Contract coverage</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
ul { columns: 24rem; padding-left: 1.2rem; overflow-wrap: anywhere; }
.missing { color: #a30000; }
</style>
<h1>Contract coverage</h1>
<p>What the contract documents, and whether a passing test exchanged it.</p>
${sections.join("\n")}
</html>
`;
}

const item = (name: string) => `<li>${escapeXml(name)}</li>`;
