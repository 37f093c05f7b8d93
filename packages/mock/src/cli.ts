#!/usr/bin/env node
import { list } from "./commands/list.js";
import { mock } from "./commands/mock.js";
import { proxy } from "./commands/proxy.js";
import { MockError } from "./errors.js";

const [first, ...rest] = process.argv.slice(2);

try {
  if (first === "list") await list(rest);
  else if (first === "proxy") await proxy(rest);
  else await mock(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof MockError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
