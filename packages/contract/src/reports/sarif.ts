import type { Location, Log, PhysicalLocation, Result } from "sarif";
import type { CheckedExchange } from "../exchange.js";
import { type DistinctFinding, distinctFindings } from "../format.js";
import { shownPath } from "./shown-path.js";

/**
 * SARIF 2.1.0, as code scanning of GitHub and others reads it: a result for each violation (level error) and each note (level
 * note), with how often it was found and where first; a rule for each operation.
 */
export function toSarif(exchanges: readonly CheckedExchange[]): string {
  const findings = distinctFindings(exchanges);
  const rules = [...new Set(findings.map(ruleOf))].map((id) => ({ id }));
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "sca-contract", rules } }, results: findings.map(toResult) }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const ruleOf = ({ exchange }: DistinctFinding) => exchange.operationId ?? "unknown-operation";

function toResult(found: DistinctFinding): Result {
  const { level, description, times, exchange, finding } = found;
  return {
    ruleId: ruleOf(found),
    level: level === "violation" ? "error" : "note",
    message: { text: `${description}.` },
    occurrenceCount: times,
    locations: [
      {
        ...physicalLocation(exchange),
        logicalLocations: [{ fullyQualifiedName: `${finding.direction}/${finding.pointer}` }],
      },
    ],
  };
}

function physicalLocation({ file, line }: CheckedExchange): Location {
  if (file === undefined) return {};
  const physicalLocation: PhysicalLocation = { artifactLocation: { uri: encodeURI(shownPath(file)) } };
  return {
    physicalLocation: line === undefined ? physicalLocation : { ...physicalLocation, region: { startLine: line } },
  };
}
