import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const module = fileURLToPath(new URL("on-stop.ts", import.meta.url));

/** A process that works on after it was asked to stop; resolves once it listens. */
async function busyProcess() {
  const program = `
    import { onStop } from ${JSON.stringify(module)};
    setInterval(() => {}, 1_000);
    onStop((signal) => console.log(signal));
    console.log("ready");`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  child.stdout.on("data", (chunk) => (printed += chunk));
  await expect.poll(() => printed).toContain("ready");
  return { child, printed: () => printed };
}

test("the first Ctrl-C asks to stop, and a later one ends the process at once", async () => {
  const { child, printed } = await busyProcess();
  const exit = once(child, "exit");
  child.kill("SIGINT");
  await expect.poll(printed).toContain("SIGINT");
  // Within half a second it counts as the same key.
  child.kill("SIGTERM");
  const again = setInterval(() => child.kill("SIGINT"), 100);
  onTestFinished(() => clearInterval(again));
  expect(await exit).toEqual([130, null]);
  expect(printed()).toBe("ready\nSIGINT\n");
});
