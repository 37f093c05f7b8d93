import type { languages } from "../../generated/languages.js";
import { bg } from "./bg.js";
import { de } from "./de.js";
import { el } from "./el.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { it } from "./it.js";
import { nl } from "./nl.js";
import { pl } from "./pl.js";
import { pt } from "./pt.js";
import { se } from "./se.js";
import type { Texts } from "./texts.js";

/** The languages that the spec lists for the page. */
export type Language = (typeof languages)[number];

export const texts: Record<Language, Texts> = { bg, nl, en, fr, de, el, it, pl, pt, es, se };
