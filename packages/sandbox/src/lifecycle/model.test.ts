import fc from "fast-check";
import { expect, test } from "vitest";
import { type Command, type Settings, sequences, settings } from "../../test/model/commands.ts";
import { disagreementIn, type Opened, open } from "../../test/model/disagreement.ts";
import { transitionIds } from "../../test/model/table.ts";

/** `npm run model` makes more. */
const runs = Number(process.env.MODEL_RUNS ?? 300);
const seed = Number(process.env.MODEL_SEED ?? 14);

test("users of two platforms go through random calls as lifecycle.yaml says, and in no other way", async () => {
  const opened = new Map<string, Opened>();
  const taken = new Set<string>();
  let commands = 0;
  const agrees = fc.asyncProperty(settings, sequences, async (given, sequence) => {
    const key = JSON.stringify(given);
    const one = opened.get(key) ?? open(given);
    opened.set(key, one);
    expect(await disagreementIn(sequence, given, one)).toBeUndefined();
    commands += sequence.length;
    for (const id of one.sandbox.exercised.keys()) taken.add(id);
  });
  await fc.assert(agrees, { numRuns: runs, seed });
  const all = transitionIds.length;
  console.log(
    `${runs} sequences, ${commands} commands, seed ${seed}: ${taken.size} of ${all} transitions, no disagreement.`,
  );
  // It shows nothing when hardly a call gets through.
  expect(taken.size).toBeGreaterThan(all * 0.6);
});

test("a rule that the sandbox breaks is found, and shrunk to the three commands that it takes", async () => {
  /** Closes users whatever their wallets hold. */
  function openFaulty(given: Settings): Opened {
    const { sandbox, problems } = open(given);
    const faulty: Opened["sandbox"] = {
      ...sandbox,
      async fetch(input, init) {
        const request = new Request(input, init);
        const [, id] = request.method === "DELETE" ? request.url.split(/\/(?=user_m_)/) : [];
        if (id !== undefined && (await sandbox.users.get(id))) await sandbox.users.holdMoney(id, false);
        return sandbox.fetch(request);
      },
    };
    return { sandbox: faulty, problems };
  }
  const given = { enrollsLater: false, hasProxy: true };
  const faulty = openFaulty(given);
  const agrees = fc.asyncProperty(
    sequences,
    async (sequence) => (await disagreementIn(sequence, given, faulty)) === undefined,
  );
  const { failed, numShrinks, counterexample } = await fc.check(agrees, { numRuns: 2_000, seed });
  const [shrunk = []] = counterexample ?? [];
  expect(failed).toBe(true);
  expect(numShrinks).toBeGreaterThan(0);
  // What follows the first disagreement shows nothing.
  const { nth = 0 } = (await disagreementIn(shrunk, given, faulty)) ?? {};
  expect(shrunk.slice(0, nth + 1).map(nameOf)).toEqual(["create", "holdsMoney", "close"]);
});

const nameOf = (command: Command) => ("call" in command ? command.call : Object.keys(command).at(-1));
