// npm run lint in spec/: Redocly with its strictest rule sets and our own. A warning fails as well.
import { redocly } from "./redocly.ts";

const { code, stdout, stderr } = redocly("lint", "sca", "--config=redocly.yaml");
console.log(stdout + stderr);
process.exitCode = code !== 0 || /\bwarnings?\b/.test(stderr) ? 1 : 0;
