import { expect, test } from "vitest";
import { ProxyError } from "../proxy/proxy-error.js";
import { RecordingError } from "../recordings/recording-error.js";
import { ReportError } from "../reports/write-report.js";
import { UsageError } from "./arguments.js";
import { messageOf } from "./message-of.js";

test.each([UsageError, RecordingError, ProxyError, ReportError])("the sentence of a %o is shown", (Expected) => {
  const error = new Expected("What to do.");
  expect(messageOf(error)).toBe("What to do.");
  expect(String(error)).toBe(`${Expected.name}: What to do.`);
});

test("of any other error its kind and place are shown, and not its message, which may quote the traffic", () => {
  const message = "s3cret at line 1\n    at s3cret (s3cret)";
  const error = new TypeError(message);
  error.stack = `TypeError: ${message}\n    at check (check.js:1:2)\n  s3cret\n    at run (run.js:3:4)`;
  expect(messageOf(error)).toBe(
    "sca-contract failed (TypeError): please report it with these lines.\n    at check (check.js:1:2)\n    at run (run.js:3:4)",
  );
});

test("an error without a place is its kind", () => {
  const error = new RangeError("s3cret");
  delete error.stack;
  expect(messageOf(error)).toBe("sca-contract failed (RangeError): please report it with these lines.");
});
