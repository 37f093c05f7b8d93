import type { Exchange, Message } from "../../src/exchange.ts";
import { markedValues, marker, markerNumber } from "./marked-values.ts";

const texts = [
  marker,
  `{"${marker}":`,
  `<${marker}/>`,
  `${marker}=${marker}`,
  `grant_type=${marker}&${marker}=1&${marker}=2`,
  `--${marker}\r\nContent-Disposition: form-data; name="${marker}"\r\n\r\n${marker}\r\n--${marker}--\r\n`,
];
const mediaTypes = [
  marker,
  `application/${marker}`,
  `application/json; charset=${marker}`,
  `application/x-www-form-urlencoded; ${marker}=1`,
];
const authorizations = [
  marker,
  `${marker} ${marker}`,
  `Bearer ${marker} x`,
  `Basic ${btoa(marker)}`,
  `Basic ${marker}`,
];
const names = [
  "idempotency-key",
  "x-number-of-pages",
  "x-ratelimit",
  "link",
  "location",
  "set-cookie",
  "cookie",
  marker,
];

/** An exchange with the marker in each of its places, one at a time. */
export const markedExchanges = ({ request, response }: Exchange): Exchange[] => [
  ...[marker, marker.toLowerCase()].map((method) => ({ request: { ...request, method }, response })),
  ...markedUrls(request.url).map((url) => ({ request: { ...request, url }, response })),
  ...markedMessages(request).map((message) => ({ request: { ...request, ...message }, response })),
  ...(response ? markedMessages(response).map((message) => ({ request, response: { ...response, ...message } })) : []),
];

function markedUrls(url: string): string[] {
  const { origin, pathname } = new URL(url);
  const segments = pathname.split("/");
  return [
    ...segments.slice(1).map((_, n) => origin + segments.with(n + 1, marker).join("/")),
    ...segments.slice(1).map((_, n) => origin + segments.with(n + 1, `${segments[n + 1]}${marker}`).join("/")),
    `https://${marker}.example${pathname}`,
    `https://${marker}:${marker}@api.mangopay.com${pathname}`,
    `${marker}://${marker}${pathname}`,
    `data:${marker}/${marker},${marker}`,
    `${url}/${marker}`,
    `${url}#${marker}`,
    `${url}?${marker}=${marker}&page=${marker}&per_page=${markerNumber}&Sort=${marker}&AfterDate=${markerNumber}`,
    `${url}?page=${marker}&page=${marker}&page${marker}=1`,
  ];
}

function markedMessages({ headers, body }: Message): Message[] {
  const withHeader = (name: string, value: string) => ({ headers: { ...headers, [name]: value }, body });
  return [
    ...authorizations.map((value) => withHeader("authorization", value)),
    ...mediaTypes.map((value) => withHeader("content-type", value)),
    ...names.map((name) => withHeader(name, marker)),
    ...texts.map((text) => ({ headers, body: text })),
    ...markedBodies(body).map((text) => ({ headers, body: text })),
  ];
}

function markedBodies(body: string | null | undefined): string[] {
  try {
    return markedValues(JSON.parse(body ?? "")).map((value) => JSON.stringify(value));
  } catch {
    return [];
  }
}
