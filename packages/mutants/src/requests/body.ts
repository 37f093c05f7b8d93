import { type Place, placesIn, replaced } from "@mangopay-sca/contract-tests/src/places";
import type { Sent } from "@mangopay-sca/contract-tests/src/sent-by-client";
import type { Mistake, Mistakes } from "./mistakes.ts";

/** Mistakes in the body of a request. */
export const bodyMistakes: Mistakes = {
  "drop the body": whole(() => [""]),
  "cut the body": whole((body) => [body.slice(0, -1), body.slice(0, body.length / 2)]),
  "send a body of another kind": whole((body, value) => [
    isForm(body) ? JSON.stringify(value) : new URLSearchParams(texts(value)).toString(),
    JSON.stringify(body),
    JSON.stringify([value]),
    JSON.stringify({ body: value }),
  ]),
  "send an undocumented body": ({ request, input }) =>
    input.body === undefined
      ? ["{}", "[]", "null"].map((body) => [
          body,
          { body, headers: { ...request.headers, "content-type": "application/json" } },
        ])
      : [],
  "drop a member": each(() => [undefined]),
  "send null for a member": each(() => [null]),
  "send a member with another type": each(({ value }) => [
    typeof value === "string" ? 5 : String(value),
    [value],
    ...(typeof value === "boolean" ? [Number(value)] : []),
  ]),
  "change a member": each(({ value }) => [
    typeof value === "number" ? value * 1_000 : typeof value === "boolean" ? !value : "something else",
  ]),
  "rename a member": (sent) =>
    places(sent).flatMap(({ name, pointer, value }) => {
      const parent = pointer.slice(0, pointer.lastIndexOf("/"));
      return [name.toLowerCase(), `${name}s`].map(
        (other): Mistake => [
          `${pointer} ${other}`,
          written(sent, replaced(replaced(bodyOf(sent), pointer), `${parent}/${other}`, value)),
        ],
      );
    }),
  "add a member": (sent) =>
    sent.input.body === undefined ? [] : [["", written(sent, { ...(bodyOf(sent) as object), Comment: "x" })]],
};

const isForm = (body: string) => !body.startsWith("{");
const texts = (value: unknown) => Object.entries(value as object).map(([name, member]) => [name, `${member}`]);

function bodyOf({ request: { body } }: Sent): unknown {
  if (!body) return undefined;
  return isForm(body) ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body);
}

const places = (sent: Sent): Place[] => placesIn(bodyOf(sent));

const written = ({ request }: Sent, value: unknown): Mistake[1] => ({
  body: isForm(request.body ?? "")
    ? new URLSearchParams(texts(value) as [string, string][]).toString()
    : JSON.stringify(value),
});

/** Sends other bodies in place of the whole one. */
function whole(others: (body: string, value: unknown) => string[]): Mistakes[string] {
  return (sent) => {
    const { body } = sent.request;
    return body ? others(body, bodyOf(sent)).map((other, n) => [`${n}`, { body: other }]) : [];
  };
}

/** Puts other values in the place of each member; undefined takes it out. */
function each(others: (place: Place) => unknown[]): Mistakes[string] {
  return (sent) =>
    places(sent).flatMap((place) =>
      others(place).map(
        (other, n): Mistake => [`${place.pointer} ${n}`, written(sent, replaced(bodyOf(sent), place.pointer, other))],
      ),
    );
}
