import { basename } from "node:path";
import type { CheckedExchange } from "../exchange.js";
import { describe } from "../format.js";

/**
 * SARIF 2.1.0, as code scanning of GitHub and others reads it: a result for each violation, a rule for each operation. Where
 * the exchanges come from a file with lines, each has its own.
 */
export function toSarif(exchanges: readonly CheckedExchange[], source: string): string {
  const results = exchanges.flatMap((exchange) =>
    exchange.violations.map((violation) => ({
      ruleId: exchange.operationId ?? "unknown-operation",
      level: "error",
      message: { text: `${describe(exchange, violation)}.` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(basename(source)) },
            ...(exchange.line === undefined ? {} : { region: { startLine: exchange.line } }),
          },
          logicalLocations: [{ fullyQualifiedName: `${violation.direction}/${violation.pointer}` }],
        },
      ],
    })),
  );
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].map((id) => ({ id }));
  const driver = { name: "sca-contract", rules };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
