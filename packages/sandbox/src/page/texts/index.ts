import { en } from "./en.js";
import type { Texts } from "./texts.js";

export const texts = { en } satisfies Record<string, Texts>;
export type Language = keyof typeof texts;
