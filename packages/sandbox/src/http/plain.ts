import { OtherProblem } from "../refusal.js";

/** A request on its way through the sandbox. To make a Request costs as much as to answer it, so that waits until a part needs one. */
export interface PlainRequest {
  method: string;
  url: URL;
  /** By names in lower case. */
  headers: Readonly<Record<string, string>>;
  signal: AbortSignal | undefined;
  /** The whole body; undefined where there is none. Rejects with OtherProblem for one that is too large. */
  bytes(): Promise<Uint8Array | undefined>;
  toRequest(): Request;
}

/** A response whose body is known as a whole; undefined where it has none. */
export interface PlainResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  text: string | undefined;
}

/** What parts answer: a Response where the body comes bit by bit, or is no text. */
export type AnyResponse = PlainResponse | Response;

export const fromRequest = (request: Request): PlainRequest => ({
  method: request.method,
  url: new URL(request.url),
  headers: Object.fromEntries(request.headers),
  signal: request.signal,
  bytes: () => bytesOf(request),
  toRequest: () => request,
});

export const toWeb = (response: AnyResponse): Response =>
  response instanceof Response ? response : new Response(response.text ?? null, response);

/** In bytes. */
export const bodyLimit = 1_048_576;

export const tooLarge = () =>
  new OtherProblem(413, "payload_too_large", `The sandbox takes bodies of up to ${bodyLimit} bytes.`);

/** The body of a Request. Throws OtherProblem for one that is too large. */
export async function bytesOf({ body }: Request): Promise<Uint8Array | undefined> {
  if (!body) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const reader = body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > bodyLimit) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  const [only] = chunks;
  if (chunks.length === 1) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
