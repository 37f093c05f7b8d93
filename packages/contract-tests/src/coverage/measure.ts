import { type CoverageItem, type Kind, kinds } from "./items.ts";

export interface KindCoverage {
  kind: Kind;
  percent: number;
  /** In percent; below it the run fails. */
  threshold: number;
  covered: string[];
  missing: string[];
}

/** How much of what is documented was covered, by kind. */
export function measure(
  documented: ReadonlySet<CoverageItem>,
  covered: ReadonlySet<CoverageItem>,
  thresholds: Record<Kind, number>,
): KindCoverage[] {
  return kinds.map((kind) => {
    const items = [...documented].filter((item) => item.startsWith(`${kind}: `));
    const names = (isCovered: boolean) =>
      items.filter((item) => covered.has(item) === isCovered).map((item) => item.slice(kind.length + 2));
    const percent = items.length === 0 ? 100 : (names(true).length / items.length) * 100;
    return { kind, percent, threshold: thresholds[kind], covered: names(true), missing: names(false) };
  });
}

/** A test suite for each kind and a test case for each item, which fails when it was never exchanged. */
export function toJunit(coverage: KindCoverage[]): string {
  const suites = coverage.map(({ kind, covered, missing }) => {
    const cases = [
      ...covered.map((name) => `    <testcase classname="${kind}" name="${escapeXml(name)}"/>\n`),
      ...missing.map(
        (name) =>
          `    <testcase classname="${kind}" name="${escapeXml(name)}"><failure message="never exchanged"/></testcase>\n`,
      ),
    ];
    return `  <testsuite name="${kind}" tests="${cases.length}" failures="${missing.length}">\n${cases.join("")}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("")}</testsuites>\n`;
}

/** A page that works without anything else: a list for each kind, what is missing first. */
export function toHtml(coverage: KindCoverage[]): string {
  const sections = coverage.map(
    ({ kind, percent, threshold, covered, missing }) => `
<h2>${kind}: ${covered.length} of ${covered.length + missing.length}</h2>
<p><meter min="0" max="100" low="${threshold}" optimum="100" value="${percent}"></meter> ${percent.toFixed(1)} %, at least ${threshold} %</p>
${missing.length > 0 ? `<h3>Never exchanged</h3>\n<ul class="missing">${missing.map(item).join("")}</ul>` : ""}
<details><summary>Exchanged</summary><ul>${covered.map(item).join("")}</ul></details>`,
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

const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
