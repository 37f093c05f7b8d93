import { describe, expect, test } from "vitest";
import { form, mediaTypeOf, readBody } from "./read-body.js";

test.each([
  ["text/html", "text/html"],
  [" Application/JSON ; charset=utf-8", "application/json"],
  ["", ""],
  [undefined, ""],
])("of %j the media type is %j", (header, expected) => {
  expect(mediaTypeOf({ headers: header === undefined ? {} : { "content-type": header } })).toBe(expected);
});

describe("JSON", () => {
  const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

  test("is read under any media type but a form's", () => {
    expect(readBody("application/json", '{"a":1}')).toEqual({ value: { a: 1 } });
    expect(readBody("text/plain", "5")).toEqual({ value: 5 });
    expect(readBody("application/json", "a=b")).toBeUndefined();
  });

  test("may be nested 500 deep, and no deeper", () => {
    expect(readBody("application/json", nested(500, "[", "]"))).toBeDefined();
    expect(readBody("application/json", nested(501, "[", "]"))).toBeUndefined();
    expect(readBody("application/json", nested(501, '{"a":', "}").replace(":}", ":1}"))).toBeUndefined();
    expect(readBody("application/json", nested(300, '[{"a":', "}]").replace(":}", ":1}"))).toBeUndefined();
  });

  test("may have many members side by side", () => {
    expect(readBody("application/json", `[${Array(600).fill('{"a":[]}').join(",")}]`)).toBeDefined();
  });
});

describe("a form", () => {
  test("has fields, which are decoded", () => {
    expect(readBody(form, "a=b+c&d=%7B&e=")).toEqual({ value: { a: "b c", d: "{", e: "" } });
  });

  test("should have each of them once", () => {
    expect(readBody(form, "a=b&a=c")).toEqual({ value: { a: "c" }, expectation: "must have each field once" });
  });

  test("may begin like the boundary of multipart text", () => {
    expect(readBody(form, "--x=1")).toEqual({ value: { "--x": "1" } });
    expect(readBody(form, "x=--b\r\nContent-Disposition:")).toEqual({ value: { x: "--b\r\nContent-Disposition:" } });
  });

  test.each(["{", "&a=b", "text", ""])("is not %j", (text) => expect(readBody(form, text)).toBeUndefined());

  test.each(['{"a":"b=c"}', '["a=b"]', '"a=b"', "5"])(
    "should not be JSON, as %s, which is read all the same",
    (text) => {
      expect(readBody(form, text)).toEqual({ value: JSON.parse(text), expectation: "must be a form" });
    },
  );
});

describe("multipart text that is sent as a form", () => {
  const part = (name: string, value: string) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

  test("has the fields of its parts", () => {
    const text = `--b\r\n${part("grant_type", "a=b")}--b\r\n${part("", "two\r\nlines\r\n")}--b--\r\n`;
    expect(readBody(form, text)).toEqual({
      value: { grant_type: "a=b", "": "two\r\nlines\r\n" },
      expectation: "must be a form",
    });
  });

  test("may have other headers, other capitals, empty lines and bare line feeds", () => {
    const text = `----x=1\ncontent-disposition: form-data; NAME="a"\nContent-Type: text/plain\n\none\n\ntwo\n----x=1--`;
    expect(readBody(form, text)).toMatchObject({ value: { a: "one\n\ntwo" } });
  });

  test("has no field for a part without a name", () => {
    const text = `--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b\r\n${part("a", "2")}--b--`;
    expect(readBody(form, text)?.value).toEqual({ a: "2" });
    const file = `--b\r\nContent-Disposition: form-data; filename="x"\r\n\r\n1\r\n--b--`;
    expect(readBody(form, file)?.value).toEqual({});
  });
});
