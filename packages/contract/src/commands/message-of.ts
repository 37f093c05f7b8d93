import { ProxyError } from "../proxy/proxy-error.js";
import { RecordingError } from "../recordings/recording-error.js";
import { ReportError } from "../reports/write-report.js";
import { UsageError } from "./arguments.js";

/** The message of an unexpected error may quote the traffic, so only its kind and its place are printed. */
export function messageOf(error: unknown): string {
  const isExpected = [UsageError, RecordingError, ProxyError, ReportError].some(
    (expected) => error instanceof expected,
  );
  const { name, message, stack = "" } = error as Error;
  if (isExpected) return message;
  // A message may have lines that look like frames.
  const place = stack.slice(stack.indexOf(message) + message.length);
  const frames = place.split("\n").filter((line) => line.startsWith("    at "));
  return [`sca-contract failed (${name}): please report it with these lines.`, ...frames].join("\n");
}
