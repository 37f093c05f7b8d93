import { createHook } from "node:async_hooks";
import { setImmediate } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { deferred } from "../../test/deferred.js";
import { createFaults, type Fault } from "../scenarios/faults.js";
import { listen } from "./listen.js";
import { createHandler, type ServerOptions } from "./server.js";

const checked = { operationId: undefined, method: "GET", path: "/", status: 200, violations: [], notes: [] };
const respond = async () => ({ response: { status: 200, headers: {}, text: "Hello." }, checked });

/** A server with faults that responds alike to everything. */
async function serve(options: Partial<ServerOptions>) {
  const running = await listen(
    createHandler({ respond, nextFault: () => ({ pauseMs: 0, drop: false }), ...options }),
    0,
  );
  onTestFinished(running.close);
  return running;
}

/** The timers of one duration that are waiting. Node's count of all timers has those of other connections too. */
function timersOf(ms: number): ReadonlySet<number> {
  const waiting = new Set<number>();
  const init = (id: number, type: string, _trigger: number, resource: object) => {
    if (type === "Timeout" && "_idleTimeout" in resource && resource._idleTimeout === ms) waiting.add(id);
  };
  const hook = createHook({ init, destroy: (id) => void waiting.delete(id) }).enable();
  onTestFinished(() => void hook.disable());
  return waiting;
}

test("connections are dropped without a response, the same ones for the same seed", async () => {
  const nextFault = vi.fn(createFaults({ drop: 0.5, seed: 7 }));
  const { url } = await serve({ nextFault });
  const dropped: boolean[] = [];
  for (let n = 0; n < 20; n++) {
    dropped.push(
      await fetch(url).then(
        () => false,
        () => true,
      ),
    );
  }
  expect(dropped).toEqual(Array.from({ length: 20 }, createFaults({ drop: 0.5, seed: 7 })).map(({ drop }) => drop));
  expect(nextFault).toHaveBeenCalledTimes(20);
});

test("a response comes after its pause", async () => {
  const { url } = await serve({ nextFault: () => ({ pauseMs: 60, drop: false }) });
  const started = performance.now();
  expect(await (await fetch(url)).text()).toBe("Hello.");
  expect(performance.now() - started).toBeGreaterThan(55);
});

test("a preflight request meets no faults", async () => {
  const { url } = await serve({ nextFault: () => ({ pauseMs: 0, drop: true }) });
  const headers = { "Access-Control-Request-Method": "GET" };
  expect((await fetch(url, { method: "OPTIONS", headers })).status).toBe(204);
});

test("closing ends a long pause, without a response, and leaves no timer behind", async () => {
  const arrived = deferred();
  const late = vi.fn(respond);
  const nextFault = (): Fault => {
    arrived.resolve();
    return { pauseMs: 600_000, drop: false };
  };
  const timers = timersOf(600_000);
  const { url, close } = await serve({ nextFault, respond: late });
  const pending = fetch(url).catch(() => "closed");
  await arrived.promise;
  await setImmediate();
  expect(timers.size).toBe(1);
  await close();
  expect(await pending).toBe("closed");
  await vi.waitFor(() => expect(timers.size).toBe(0));
  expect(late).not.toHaveBeenCalled();
});
