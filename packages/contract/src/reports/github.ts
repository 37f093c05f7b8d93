import type { CheckedExchange } from "../exchange.js";
import { type DistinctFinding, distinctFindings, summaryOf, withTimes } from "../format.js";
import { shownPath } from "./shown-path.js";

/** Workflow commands, which GitHub Actions turns into annotations: an error for each violation, a notice for each note. */
export const toGithub = (exchanges: readonly CheckedExchange[], _source: string, cutOff: number): string =>
  `${[...distinctFindings(exchanges).map(toCommand), summaryOf(exchanges, cutOff)].join("\n")}\n`;

function toCommand(found: DistinctFinding): string {
  const { level, exchange } = found;
  const { operationId = "No operation", file, line } = exchange;
  const properties = [
    ...(file === undefined ? [] : [`file=${escapeProperty(shownPath(file))}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${escapeProperty(`${operationId}: ${level}`)}`,
  ];
  return `::${level === "violation" ? "error" : "notice"} ${properties.join(",")}::${escapeData(withTimes(found))}`;
}

// As @actions/core escapes them (packages/core/src/command.ts).
const escapeData = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
