import { html } from "hono/html";
import type { UserState } from "../lifecycle/table.js";
import { type Place, places, type Way, ways } from "./layout.js";

const [width, height, across, down, edge] = [196, 48, 262, 92, 12];
const columns = Math.max(...places.map(({ column }) => column)) + 1;
const rows = Math.max(...places.map(({ row }) => row)) + 1;

const at = ({ column, row }: Place) => ({ x: edge + column * across, y: edge + 16 + row * down });
const placeOf = (state: UserState): Place => {
  const found = places.find((place) => place.state === state);
  if (!found) throw new Error(`The life cycle has no state ${state}.`);
  return found;
};

/** The life cycle, with how many users are in each state, and the place of one of them. */
export function drawing(counts: ReadonlyMap<UserState, number>, here?: UserState) {
  const size = `0 0 ${columns * across - (across - width) + 2 * edge} ${rows * down + edge}`;
  const title = here === undefined ? "How many users are in each state" : `This user is ${here}`;
  return html`<svg class="cycle" viewBox="${size}" role="img" aria-label="The life cycle of a user. ${title}.">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${[...ways].toSorted((a, b) => Number(a.from === here) - Number(b.from === here)).map((way) => line(way, here))}
${places.map((place) => box(place, counts.get(place.state) ?? 0, here))}
</svg>`;
}

function line({ from, to, ids }: Way, here?: UserState) {
  return html`<path class="way${from === here ? " next" : ""}" d="${curve(placeOf(from), placeOf(to))}" marker-end="url(#tip)"><title>${from} to ${to}: ${ids.join(", ")}</title></path>`;
}

/** Onwards from side to side; back, and within a column, around the boxes. */
function curve(from: Place, to: Place): string {
  const [a, b] = [at(from), at(to)];
  const middle = height / 2;
  if (to.column > from.column) {
    const [x1, y1, x2, y2] = [a.x + width, a.y + middle, b.x - 2, b.y + middle];
    const bend = Math.min(60, (x2 - x1) / 2);
    return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  }
  if (to.column === from.column) {
    const [x, y1, y2] = [a.x + width, a.y + middle + 8, b.y + middle - 8];
    return `M${x} ${y1}C${x + 44} ${y1} ${x + 44} ${y2} ${x + 2} ${y2}`;
  }
  const isBelow = to.row > from.row;
  const [x1, y1] = [a.x + width / 3, isBelow ? a.y + height : a.y];
  const [x2, y2] = [b.x + (width * 2) / 3, isBelow ? b.y - 2 : b.y + height + 2];
  if (to.row !== from.row) return `M${x1} ${y1}C${x1} ${(y1 + y2) / 2} ${x2} ${(y1 + y2) / 2} ${x2} ${y2}`;
  const under = a.y + height;
  return `M${x1} ${under}C${x1} ${under + 26} ${x2} ${under + 26} ${x2} ${under + 2}`;
}

function box(place: Place, count: number, here?: UserState) {
  const { x, y } = at(place);
  const [category = "", ...rest] = place.state.split("-");
  const kind = place.state === here ? " here" : count > 0 && here === undefined ? " some" : "";
  const number = html`<circle cx="${x + width - 2}" cy="${y + 2}" r="13"/><text class="count" x="${x + width - 2}" y="${y + 6}">${count}</text>`;
  return html`<g class="state${kind}"><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10"/>
<text x="${x + width / 2}" y="${y + (rest.length === 0 ? 29 : 20)}">${category}</text>
${rest.length === 0 ? "" : html`<text class="more" x="${x + width / 2}" y="${y + 37}">${rest.join(" ")}</text>`}
${here === undefined && count > 0 ? number : ""}</g>`;
}
