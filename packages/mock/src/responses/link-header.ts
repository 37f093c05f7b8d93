import type { Response } from "@mangopay-sca/spec/model";

/** Node and others take 8 to 16 KB of headers in all. */
const limit = 8_000;

/**
 * The Link header of a page of a list: its neighbours, the first and the last page (RFC 8288). Undefined for a response that has
 * none, for an address that no link can be made of, and for one so long that clients would refuse the header.
 */
export function linkHeader(response: Response | undefined, address: string): string | undefined {
  const pages = Number(response?.headerExamples["X-Number-Of-Pages"]);
  if (!response?.headers.Link || !(pages >= 1) || !URL.canParse(address)) return undefined;
  const page = Math.max(1, Number(new URL(address).searchParams.get("page") ?? 1));
  const links = [
    ["first", 1],
    ["prev", page - 1],
    ["next", page + 1],
    ["last", pages],
  ] as const;
  const header = links
    .filter(([, number]) => number >= 1 && number <= pages)
    .map(([relation, number]) => {
      const url = new URL(address);
      url.searchParams.set("page", String(number));
      return `<${url.href}>; rel="${relation}"`;
    })
    .join(", ");
  return header.length > limit ? undefined : header;
}
