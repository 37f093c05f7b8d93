/** What a request is sent to, taken apart. */
export interface Target {
  /** Empty when the URL is a path alone. */
  origin: string;
  hostname: string;
  pathname: string;
  query: URLSearchParams;
}

/** Reads an absolute URL, or a path with a query as HTTP has it. No text is refused: traffic holds any. */
export function readTarget(url: string): Target {
  if (/^https?:/i.test(url) && URL.canParse(url)) {
    const { origin, hostname, pathname, searchParams } = new URL(url);
    return { origin, hostname, pathname, query: searchParams };
  }
  const pathname = url.replace(/[?#].*/s, "");
  const query = url.replace(/#.*/s, "").slice(pathname.length);
  return { origin: "", hostname: "", pathname, query: new URLSearchParams(query) };
}
