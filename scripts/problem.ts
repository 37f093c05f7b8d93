/** Something that the person at the keyboard can put right; the message is one sentence and says how. */
export class Problem extends Error {}

/** Runs a command that needs nothing built. A Problem is said in one sentence, with exit code 1 and no stack. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
