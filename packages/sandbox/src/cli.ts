#!/usr/bin/env node
import { run } from "./commands/run.js";

/** A reader such as `head` may close the output early. The sandbox goes on serving. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const interrupt = new AbortController();
// Both stay: a second Ctrl-C must not cut short what the first one began.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => interrupt.abort());

process.exitCode = await run(process.argv.slice(2), {
  print: console.log,
  complain: console.error,
  interrupted: interrupt.signal,
});
