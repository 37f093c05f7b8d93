import { readFileSync } from "node:fs";
import type { Exchange } from "../exchange.js";
import { fromHar, isHar } from "./har.js";
import { fromNdjson } from "./ndjson.js";
import { parsed } from "./parsed.js";
import { RecordingError } from "./recording-error.js";

/**
 * Reads recorded traffic: a HAR file, as browsers, proxies and HTTP tools save it, or NDJSON with an Exchange on each line. Which
 * of them it is shows in the file. Throws RecordingError for a file that is neither. The last line of NDJSON may be cut off, if a
 * recorder was stopped while it wrote: with `onCutOff`, which is called then, it is left out, and without it is an error.
 */
export const readRecording = (file: string, onCutOff?: () => void): Exchange[] =>
  parseRecording(read(file), file, onCutOff);

/** How zip and gzip begin. */
const archives = ["PK\u0003\u0004", "\u001F"];

/** The exchanges of a recording, of which `file` is the name in messages. */
export function parseRecording(content: string, file: string, onCutOff?: () => void): Exchange[] {
  if (archives.some((first) => content.startsWith(first))) {
    throw new RecordingError(`${file} is compressed: unpack it, and give the file that is in it.`);
  }
  // Some tools put a byte order mark before what they save.
  const text = content.replace(/^\uFEFF/, "");
  const whole = parsed(text);
  if (isHar(whole)) return fromHar(whole, file);
  if (/\.har$/i.test(file)) {
    throw new RecordingError(`${file} is not a HAR file: it has no log.entries in JSON (UTF-8).`);
  }
  return fromNdjson(text, file, onCutOff);
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "ENOENT") {
      throw new RecordingError(`There is no file ${file}: give the path of recorded traffic, HAR or NDJSON.`);
    }
    if (code === "ERR_STRING_TOO_LONG") {
      throw new RecordingError(`${file} is too large to be read at once: split it into files of at most 500 MB.`);
    }
    throw new RecordingError(`${file} cannot be read (${code}): give the path of recorded traffic, HAR or NDJSON.`);
  }
}
