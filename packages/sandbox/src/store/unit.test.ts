import { expect, test } from "vitest";
import { createTurns } from "./unit.ts";

test("work of one platform takes turns, also after work that failed, and that of another one does not wait", async () => {
  const inTurn = createTurns();
  const order: string[] = [];
  const slow = inTurn("acme", async () => {
    await new Promise((resolve) => setImmediate(resolve));
    order.push("slow");
    throw new Error("broken");
  });
  const next = inTurn("acme", async () => order.push("next"));
  await inTurn("other", async () => order.push("other"));
  await expect(slow).rejects.toThrow("broken");
  await next;
  expect(order).toEqual(["other", "slow", "next"]);
});
