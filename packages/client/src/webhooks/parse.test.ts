import spec from "@mangopay-sca/spec/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { ScaRequestError } from "../errors.js";
import { eventFamilies, parseWebhook, scaEventTypes } from "./parse.js";

const query = "EventType=USER_ACCOUNT_ACTIVATED&RessourceId=user_m_01JQVHDG0S0TJP5KFX029211BF&Date=1743627006";
const event = {
  family: "userAccount",
  eventType: "USER_ACCOUNT_ACTIVATED",
  resourceId: "user_m_01JQVHDG0S0TJP5KFX029211BF",
  date: new Date("2025-04-02T20:50:06Z"),
};

describe("parseWebhook", () => {
  test.each([
    ["the documented URL", `https://www.example.com?${query}`],
    ["a URL object", new URL(`https://www.example.com/hook?${query}`)],
    ["a web-standard Request", new Request(`https://www.example.com/hook?${query}`)],
    ["an incoming message of node:http", { url: `/hook?${query}` }],
  ])("reads %s", (_, source) => {
    expect(parseWebhook(source)).toEqual(event);
  });

  test("reads the name of the resource's Id as it ought to be spelled, too", () => {
    expect(parseWebhook(`/?${query.replace("RessourceId", "ResourceId")}`)).toEqual(event);
  });

  test("tolerates a type that it does not know", () => {
    expect(parseWebhook(`/?${query.replace("USER_ACCOUNT_ACTIVATED", "PAYIN_NORMAL_CREATED")}`)).toEqual({
      ...event,
      family: "unknown",
      eventType: "PAYIN_NORMAL_CREATED",
    });
  });

  // Every number of seconds that a Date can hold; what is plausible is for confirmWebhook to say.
  test.each([
    ["0", "1970-01-01T00:00:00.000Z"],
    ["32503680000", "3000-01-01T00:00:00.000Z"],
    ["999999999999", "+033658-09-27T01:46:39.000Z"],
  ])("reads the date %s", (seconds, iso) => {
    expect(parseWebhook(`/?EventType=A&RessourceId=1&Date=${seconds}`).date.toISOString()).toBe(iso);
  });

  test.each([
    ["no parameters", "/hook"],
    ["no type", "/?RessourceId=1&Date=1"],
    ["no resource", "/?EventType=A&Date=1"],
    ["no date", "/?EventType=A&RessourceId=1"],
    ["a date that is not a number", "/?EventType=A&RessourceId=1&Date=today"],
    ["a date before 1970", "/?EventType=A&RessourceId=1&Date=-1"],
    ["a date with a fraction", "/?EventType=A&RessourceId=1&Date=1743627006.5"],
    ["an empty date", "/?EventType=A&RessourceId=1&Date="],
    ["a date that begins as a number", "/?EventType=A&RessourceId=1&Date=1743627006x"],
    ["a date that ends as a number", "/?EventType=A&RessourceId=1&Date=x1743627006"],
    ["an empty type", "/?EventType=&RessourceId=1&Date=1"],
    ["an empty resource", "/?EventType=A&RessourceId=&Date=1"],
    ["a date in milliseconds", "/?EventType=A&RessourceId=1&Date=1743627006000"],
  ])("refuses %s", (_, source) => {
    expect(() => parseWebhook(source)).toThrow(
      new ScaRequestError("A notification has the query parameters EventType, RessourceId and Date (Unix seconds)."),
    );
  });

  test.each([
    ["something that has no URL", {}],
    ["null", null as unknown as string],
    ["what is no URL", "http://"],
  ])("refuses %s", (_, source) => {
    expect(() => parseWebhook(source)).toThrow(
      new ScaRequestError("A notification is a URL, or a request that has one."),
    );
  });
});

test("the client knows the families and event types that the spec lists", () => {
  const schemas = spec.components.schemas as unknown as Record<string, { enum?: string[] }>;
  const listed = Object.entries(spec.webhooks).flatMap(([family, { get }]) => {
    const ref = get.parameters.flatMap((parameter) => ("schema" in parameter ? parameter.schema.$ref : []))[0] ?? "";
    return (schemas[ref.slice(ref.lastIndexOf("/") + 1)]?.enum ?? []).map((type) => [type, family] as const);
  });
  expect(listed.length).toBe(27);
  expect(new Map(listed)).toEqual(eventFamilies);
  expect(scaEventTypes.toSorted()).toEqual(listed.map(([type]) => type).sort());
});
