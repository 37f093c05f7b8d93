import { charles } from "./charles.ts";
import { chrome } from "./chrome.ts";
import { firefox } from "./firefox.ts";
import { insomnia } from "./insomnia.ts";
import { ndjson } from "./ndjson.ts";
import { playwright } from "./playwright.ts";

export const recorders = [ndjson, chrome, firefox, playwright, charles, insomnia];
export type { Recorder } from "./recorder.ts";
export { charles, chrome, firefox, insomnia, ndjson, playwright };
