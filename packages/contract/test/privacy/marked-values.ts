/** What must not leave: a text (letters alone, as a method is) and a number, each unlike anything in the spec. */
export const marker = "Zqsecret";
export const markerNumber = 86753098675309;

/** How it would look if it left: as it is, in Base64, in other capitals. */
export const traces = new RegExp(`${marker}|${btoa(marker).slice(0, -2)}|${markerNumber}`, "i");

/** A JSON value with the marker in each of its places, one at a time: as a text, a number, a name, an item. */
export function markedValues(value: unknown): unknown[] {
  const here = [marker, markerNumber, [marker], { [marker]: marker }];
  if (Array.isArray(value)) {
    const inside = value.slice(0, 2).flatMap((item, n) => markedValues(item).map((marked) => value.with(n, marked)));
    return [...here, ...inside];
  }
  if (typeof value !== "object" || value === null) return here;
  const members = Object.entries(value);
  const renamed = members.map(([name]) =>
    Object.fromEntries(members.map(([other, member]) => [other === name ? `${marker}${name}` : other, member])),
  );
  const inside = members.flatMap(([name, member]) =>
    markedValues(member).map((marked) => ({ ...value, [name]: marked })),
  );
  return [...here, { ...value, [marker]: { [marker]: marker } }, ...renamed, ...inside];
}
