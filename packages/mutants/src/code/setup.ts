// In a thread that is used again, Stryker's state is that of the last run.
import { afterAll } from "vitest";

afterAll(() => {
  Reflect.deleteProperty(globalThis, "__stryker__");
});
