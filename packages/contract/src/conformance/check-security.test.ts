import { describe, expect, test } from "vitest";
import { call, cards, found } from "../../test/cards.js";

const sent = (authorization: string, changes: object = {}) =>
  found({ request: { ...call("DELETE", "acme/cards/1"), headers: { authorization }, ...changes } });
const form = { "content-type": "application/x-www-form-urlencoded" };
const sentForToken = (authorization: string) =>
  found({ request: call("POST", "oauth/token", { headers: { authorization, ...form }, body: "grant_type=a" }) });
const refused = (expectation: string) => [
  `violation: closeCard without a response request header/authorization: ${expectation}`,
];
const bearer = "must be `Bearer` followed by one token";

describe("a token", () => {
  test.each(["Bearer t", "bearer t", "BEARER  t", "  Bearer t  ", "Bearer aZ09._~+/-==", "Bearer undefinedX"])(
    "may be sent as %j",
    (authorization) => expect(sent(authorization)).toEqual([]),
  );

  test.each([
    ["", bearer],
    ["  ", bearer],
    ["t", `${bearer}, got another scheme`],
    ["Basic YTpi", `${bearer}, got the scheme basic`],
    ["Bearer", `${bearer}, got the scheme bearer and other credentials`],
    ["Bearer t t", `${bearer}, got the scheme bearer and other credentials`],
    ["Bearer a=b", "must be a token as it was issued, got the scheme bearer"],
    ["Bearer =", "must be a token as it was issued, got the scheme bearer"],
    ["Bearer é", "must be a token as it was issued, got the scheme bearer"],
    ["Bearer éa", "must be a token as it was issued, got the scheme bearer"],
  ])("must not be sent as %j", (authorization, expectation) => {
    expect(sent(authorization)).toEqual(refused(expectation));
  });

  test.each(["undefined", "null", "NaN", "None", "[object", "[object\u00a0Object]"])(
    "is not %s, which stands for a missing one",
    (text) => {
      expect(sent(`Bearer ${text}`)).toEqual(
        refused(`${bearer}, not a stringified missing value (undefined, null), got the scheme bearer`),
      );
    },
  );

  test("that is missing is a violation unless the recorder leaves it out, and a wrong one is one always", () => {
    expect(sent("", { headers: {} })).toEqual(refused(bearer));
    expect(sent("", { headers: {}, isSanitized: true })).toEqual([]);
    expect(sent("t", { isSanitized: true })).toEqual(refused(`${bearer}, got another scheme`));
  });

  test("is not needed where no security is documented", () => {
    expect(found({ request: { ...call("GET", "acme/status"), headers: {} } })).toEqual([]);
    expect(found({ request: call("GET", "acme/status") })).toEqual([]);
  });

  test.each([
    ["is not one of HTTP", { Token: { type: "apiKey" } }],
    ["is not declared", {}],
    ["no scheme is declared for", undefined],
  ])("is not needed where the scheme %s", (_, securitySchemes) => {
    const spec = { ...cards, components: { ...cards.components, securitySchemes } } as typeof cards;
    expect(found({ request: { ...call("DELETE", "acme/cards/1"), headers: {} } }, spec)).toEqual([]);
  });
});

describe("of several schemes, one is enough", () => {
  test.each(["Bearer t", `Basic ${btoa("client:key")}`, `basic ${btoa("client:key:with:colons")}`])("%j", (one) => {
    expect(sentForToken(one)).toEqual([]);
  });

  test.each([
    ["Digest x", "must be `Basic` or `Bearer` followed by one token, got the scheme digest"],
    ...["client", ":key", "client:", ":", "undefined:key", "client:undefined", "null:null"].map((text) => [
      `Basic ${btoa(text)}`,
      "must be the ClientId and the API key, joined by a colon, in Base64",
    ]),
    ["Basic %", "must be the ClientId and the API key, joined by a colon, in Base64"],
  ])("but not %j", (authorization, expectation) => {
    expect(sentForToken(authorization)).toEqual([
      `violation: createToken without a response request header/authorization: ${expectation}`,
    ]);
  });
});
