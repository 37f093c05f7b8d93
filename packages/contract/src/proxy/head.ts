/** Bytes that are not HTTP/1.1. Holds nothing of them. */
export class MalformedHttp extends Error {}

/** A message up to its body. Text is latin1, so that each byte is one character and goes out as it came in. */
export interface Head {
  startLine: string;
  fields: readonly [name: string, value: string][];
}

export interface RequestHead extends Head {
  method: string;
  target: string;
}

export interface ResponseHead extends Head {
  status: number;
}

const token = /^[!#$%&'*+\-.^_`|~\w]+$/;

export function readRequestHead(text: string): RequestHead {
  const head = readHead(text);
  const [method = "", target = "", version = "", ...rest] = head.startLine.split(" ");
  if (rest.length > 0 || !token.test(method) || !/^[!-~\x80-\xff]+$/.test(target) || !/^HTTP\/1\.[01]$/.test(version)) {
    throw new MalformedHttp();
  }
  return { ...head, method, target };
}

export function readResponseHead(text: string): ResponseHead {
  const head = readHead(text);
  const [, status] = /^HTTP\/1\.[01] ([1-9]\d\d)(?: .*)?$/.exec(head.startLine) ?? [];
  if (status === undefined) throw new MalformedHttp();
  return { ...head, status: Number(status) };
}

function readHead(text: string): Head {
  const [startLine = "", ...lines] = text.split("\r\n");
  if (text.includes("\0") || [startLine, ...lines].some((line) => /[\r\n]/.test(line))) throw new MalformedHttp();
  return { startLine, fields: lines.map(readField) };
}

function readField(line: string): [string, string] {
  const colon = line.indexOf(":");
  const name = line.slice(0, Math.max(colon, 0));
  if (!token.test(name)) throw new MalformedHttp();
  return [name, line.slice(colon + 1).trim()];
}

/** The values of a header, which may stand there several times. */
export const valuesOf = ({ fields }: Head, name: string): string[] =>
  fields.filter(([one]) => one.toLowerCase() === name).map(([, value]) => value);

/** The members of a header that is a list, in lower case: `Connection: close, TE` has two. */
export const listOf = (head: Head, name: string): string[] =>
  valuesOf(head, name)
    .flatMap((value) => value.split(","))
    .map((member) => member.trim().toLowerCase())
    .filter((member) => member !== "");

/** Headers by name in lower case, several values joined as HTTP joins them. */
export function headersOf({ fields }: Head): Record<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of fields) {
    const key = name.toLowerCase();
    const before = headers.get(key);
    headers.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(headers);
}
