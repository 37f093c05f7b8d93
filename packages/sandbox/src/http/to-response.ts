import type { Answer } from "../call.js";

/** Reading a body back out of a Response costs as much as answering a call. */
const texts = new WeakMap<Response, string>();

/** The body of a response that `textResponse` made; undefined of any other. */
export const textOf = (response: Response): string | undefined => texts.get(response);

/** A response whose body is known as a whole. */
export function textResponse(text: string, init: ResponseInit): Response {
  const response = new Response(text, init);
  texts.set(response, text);
  return response;
}

/** An answer on the wire, with headers that all of them have. */
export function toResponse({ status, body, headers = {} }: Answer, also: Record<string, string> = {}): Response {
  if (body === undefined) return new Response(null, { status, headers: { ...headers, ...also } });
  const type = { "content-type": "application/json; charset=utf-8" };
  return textResponse(JSON.stringify(body), { status, headers: { ...type, ...headers, ...also } });
}
