import { meantOf, shortened } from "@mangopay-sca/contract/core";
import { type Duration, milliseconds } from "../clock/duration.js";
import { isObject, type Members } from "../users/members.js";
import { ControlProblem } from "./problem.js";

/** What a member of a body is to be: a sentence says it, a function checks it. */
export interface Kind<T> {
  expected: string;
  fits(value: unknown): value is T;
}

const kind = <T>(expected: string, fits: (value: unknown) => value is T): Kind<T> => ({ expected, fits });

const inRange = (expected: string, isIn: (value: number) => boolean): Kind<number> =>
  kind(expected, (value): value is number => typeof value === "number" && isIn(value));

export const text = kind("a text", (value) => typeof value === "string");
export const flag = kind("true or false", (value) => typeof value === "boolean");
export const number = inRange("a number, 0 or more", (value) => value >= 0);
export const count = inRange("a whole number, 0 or more", (value) => Number.isInteger(value) && value >= 0);
export const share = inRange("a number from 0 to 1", (value) => value >= 0 && value <= 1);

export const choice = <const Values extends readonly string[]>(values: Values): Kind<Values[number]> => ({
  expected: `one of ${values.join(", ")}`,
  fits: (value): value is Values[number] => values.some((one) => one === value),
});

export const flags = <const Names extends readonly string[]>(
  names: Names,
): Kind<Partial<Record<Names[number], boolean>>> => ({
  expected: `an object of ${names.join(", ")}, each true or false`,
  fits: (value): value is Partial<Record<Names[number], boolean>> =>
    isObject(value) && Object.entries(value).every(([name, given]) => names.includes(name) && flag.fits(given)),
});

/** A text such as 10m, or milliseconds. */
export const duration: Kind<Duration> = {
  expected: 'a duration: a text such as "10m" or "1h 30m", or milliseconds',
  fits(value): value is Duration {
    try {
      milliseconds(value as Duration);
      return typeof value === "string" || typeof value === "number";
    } catch {
      return false;
    }
  },
};

type Shape = Readonly<Record<string, Kind<unknown>>>;
type Read<S extends Shape> = { [Name in keyof S]?: S[Name] extends Kind<infer T> ? T : never };

/** The members of a request's JSON body; a request without a body has none. Throws ControlProblem for anything else. */
export async function readBody<const S extends Shape>(request: Request, shape: S): Promise<Read<S>> {
  const body = await readJson(request);
  for (const [name, value] of Object.entries(body)) {
    const kind = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (!kind)
      throw new ControlProblem(400, `The body takes no ${shortened(name)}${meantOf(name, Object.keys(shape))}.`);
    if (!kind.fits(value)) throw new ControlProblem(400, `${name} must be ${kind.expected}.`);
  }
  return body as Read<S>;
}

async function readJson(request: Request): Promise<Members> {
  const sent = await request.text();
  const type = request.headers.get("content-type");
  const isJson = type?.split(";")[0]?.trim().toLowerCase() === "application/json";
  if (type === null && sent === "") return {};
  // A page of another site cannot send JSON without asking first.
  if (!isJson) throw new ControlProblem(415, "The control API takes JSON: send content-type: application/json.");
  if (sent === "") return {};
  try {
    const value: unknown = JSON.parse(sent);
    if (isObject(value)) return value;
  } catch {
    throw new ControlProblem(400, "The body is not JSON.");
  }
  throw new ControlProblem(400, "The body must be a JSON object.");
}
