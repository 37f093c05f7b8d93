import type { SchemaCheck } from "@mangopay-sca/contract";
import type { Schema } from "@mangopay-sca/spec/model";
import { check } from "../check.ts";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const codes = letters.flatMap((first) => letters.map((second) => first + second));
const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Codes that the names of regions in Node have and ISO 3166-1 does not assign: reserved, transitional or of private use. */
const notAssigned =
  "AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UN VD XA XB XK YD YU ZR ZZ".split(" ");

export const countries = check(
  "the documented countries are those of ISO 3166-1, as far as Node's names of regions have them",
  ({ spec }) => [["CountryCode", spec.components.schemas?.CountryCode]],
  (schema, { schemas }) =>
    schema ? countryViolations(schemas.documented, schema) : ["CountryCode: the spec has lost this schema"],
);

/** Codes that are documented for a country and not assigned by ISO 3166-1, and the other way round. */
const countryViolations = (documented: SchemaCheck, schema: Schema): string[] =>
  codes.flatMap((code) => {
    const isAssigned = names.of(code) !== undefined && !notAssigned.includes(code);
    const isDocumented = documented(schema, code).length === 0;
    if (isAssigned === isDocumented) return [];
    return [`CountryCode: ${code} is ${isDocumented ? "documented and not" : "not documented, and"} assigned`];
  });
