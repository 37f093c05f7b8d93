import { createSchemaCheck } from "@mangopay-sca/contract";
import { documentedOnly, type OpenApiDocument } from "@mangopay-sca/spec/model";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Codes that the names of regions in Node have and ISO 3166-1 does not assign: reserved, transitional or of private use. */
const notAssigned =
  "AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UN VD XA XB XK YD YU ZR ZZ".split(" ");

/** Codes that are documented for a country and not assigned by ISO 3166-1, and the other way round. */
export function countryViolations(spec: OpenApiDocument): string[] {
  const { CountryCode: schema } = spec.components.schemas ?? {};
  if (!schema) return ["CountryCode: the spec has no such schema"];
  const check = createSchemaCheck(spec, (node) => documentedOnly(spec, node));
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const isAssigned = names.of(code) !== undefined && !notAssigned.includes(code);
      const isDocumented = check(schema, code).length === 0;
      if (isAssigned === isDocumented) return [];
      return [`CountryCode: ${code} is ${isDocumented ? "documented and not" : "not documented, and"} assigned`];
    });
}
