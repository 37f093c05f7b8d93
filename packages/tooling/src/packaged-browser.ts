import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { makeFolder } from "./make-folder.ts";
import { repositoryRoot } from "./repository-root.ts";

/** A browser that can be started: Playwright's launch options. */
export interface Launchable {
  executablePath: string;
  env: Record<string, string>;
}

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** @sparticuz/chromium is built for Linux on x64 only. */
export const hasPackagedBrowser = process.platform === "linux" && process.arch === "x64";

const cache = join(repositoryRoot, "node_modules", ".cache", "mangopay-sca");

/**
 * The Chromium inside @sparticuz/chromium, unpacked on first use to a cache below node_modules. Unpacking takes some seconds and
 * 200 MB.
 */
export async function packagedBrowser(): Promise<Launchable> {
  const main = require.resolve("@sparticuz/chromium");
  const manifest = JSON.parse(readFileSync(join(dirname(main), "../package.json"), "utf8")) as { version: string };
  const folder = join(cache, `chromium-${manifest.version}`);
  await makeFolder(folder, (workFolder) => unpack(main, workFolder, folder));
  const executablePath = join(folder, "chromium");
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf") } as Record<string, string>;
  // A minimal system lacks NSS and Expat. The package has copies, but built for another system, so try the system's own first.
  if (await starts(executablePath, env)) return { executablePath, env };
  return { executablePath, env: { ...env, LD_LIBRARY_PATH: join(folder, "al2023", "lib") } };
}

/** Unpacks to `workFolder`, which will be renamed to `folder`. */
async function unpack(main: string, workFolder: string, folder: string): Promise<void> {
  // The package always unpacks to the temporary folder.
  const program = `
    const { default: chromium, inflate } = await import(${JSON.stringify(main)});
    await chromium.executablePath();
    await inflate(${JSON.stringify(join(dirname(main), "../bin/al2023.tar.br"))});`;
  const env = { ...process.env, TMPDIR: workFolder };
  await run(process.execPath, ["--input-type=module", "--eval", program], { env });
  writeFileSync(join(workFolder, "fonts.conf"), fontConfiguration(folder));
}

/** Only the package's fonts, so that pages look the same everywhere; its own configuration names folders of AWS. */
function fontConfiguration(folder: string): string {
  const path = folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path}/fonts</dir>
  <cachedir>${path}/fonts-cache</cachedir>
</fontconfig>
`;
}

const starts = (program: string, env: Record<string, string>) =>
  run(program, ["--version"], { env }).then(
    () => true,
    () => false,
  );
