import type { Call } from "../call.js";
import { Refusal } from "../refusal.js";
import { isObject } from "./members.js";

const day = 86_400;

/** Throws Refusal for values that the SCA endpoints refuse whatever the schema says: blocked countries, impossible birthdays. */
export function refuseFields({ body, operation, services }: Call): void {
  if (!operation.path.includes("/sca/")) return;
  const { settings, clock } = services;
  const errors: Record<string, string> = {};
  for (const [path, value] of leaves(body)) {
    const name = path.split(".").at(-1) ?? "";
    if (
      ["Nationality", "CountryOfResidence", "Country"].includes(name) &&
      settings.blockedCountries.includes(String(value))
    ) {
      errors[path] = `The ${path} used is blocked`;
    }
    if (name === "Birthday" && typeof value === "number") {
      if (value > clock.seconds()) errors[path] = `The ${path} value lies in the future, which is not allowed.`;
      if (value < clock.seconds() - 120 * 365.25 * day) {
        errors[path] = `The ${path} value indicates an age over 120 years, which is not allowed.`;
      }
    }
  }
  if (Object.keys(errors).length > 0) throw new Refusal("param_error", errors);
}

/** Every member that is no object, by its dotted path. */
const leaves = (value: object, at = ""): [path: string, value: unknown][] =>
  Object.entries(value).flatMap(([name, member]): [string, unknown][] =>
    isObject(member) ? leaves(member, `${at}${name}.`) : [[at + name, member]],
  );
