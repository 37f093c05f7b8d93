import { expect, test } from "vitest";
import { readTarget } from "./target.js";

test.each([
  ["https://api.test:8443/v1/x?a=1#b", "https://api.test:8443", "api.test", "/v1/x", "a=1"],
  ["HTTP://API.test", "http://api.test", "api.test", "/", ""],
  ["/v1/x?a=1&b=2#c?d", "", "", "/v1/x", "a=1&b=2"],
  ["/v1/x#c?d", "", "", "/v1/x", ""],
  ["/v1/x?", "", "", "/v1/x", ""],
  ["", "", "", "", ""],
  ["https://a:b", "", "", "https://a:b", ""],
  ["{{base_url}}/v1?a=1", "", "", "{{base_url}}/v1", "a=1"],
  ["wss://api.test/v1", "", "", "wss://api.test/v1", ""],
  ["/http://x", "", "", "/http://x", ""],
  ["xhttp://api.test/v1", "", "", "xhttp://api.test/v1", ""],
  ["/a\nb?c\nd#e\nf", "", "", "/a\nb", "c%0Ad="],
])("%j is taken apart", (url, origin, hostname, pathname, query) => {
  const target = readTarget(url);
  expect({ ...target, query: String(target.query) }).toEqual({ origin, hostname, pathname, query });
});
