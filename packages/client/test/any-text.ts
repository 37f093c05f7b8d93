import fc from "fast-check";

/** Any text, halves of surrogate pairs too. fast-check's own `binary` unit takes two seconds to set up. */
export const anyText = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));
