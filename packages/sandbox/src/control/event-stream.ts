import type { Activity, Entry } from "./activity.js";

/** The log as server-sent events: what there is, and then what comes. A browser that connects again says what it has already. */
export function eventStream(activity: Activity, { headers, signal }: Request): Response {
  const encoder = new TextEncoder();
  const seen = Number(headers.get("last-event-id") ?? 0);
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (entry: Entry) =>
        controller.enqueue(encoder.encode(`id: ${entry.number}\ndata: ${JSON.stringify(entry)}\n\n`));
      controller.enqueue(encoder.encode(": the log of the sandbox\n\n"));
      for (const entry of activity.recent()) if (entry.number > seen) send(entry);
      stop = activity.subscribe(send);
      signal.addEventListener("abort", stop, { once: true });
    },
    cancel: () => stop(),
  });
  return new Response(body, { headers: { "content-type": "text/event-stream", "cache-control": "no-store" } });
}
