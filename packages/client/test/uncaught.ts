import { onTestFinished } from "vitest";

/** Collects what would be uncaught exceptions until the test ends, in place of failing the run with them. */
export function collectUncaught(): unknown[] {
  const errors: unknown[] = [];
  const others = process.listeners("uncaughtException");
  const collect = (error: unknown) => void errors.push(error);
  process.removeAllListeners("uncaughtException");
  process.on("uncaughtException", collect);
  onTestFinished(() => {
    process.off("uncaughtException", collect);
    for (const other of others) process.on("uncaughtException", other);
  });
  return errors;
}
