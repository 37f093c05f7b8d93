#!/usr/bin/env node
// clean FOLDER, in a package's scripts: what was built before must not be published with what is built next.
import { rmSync } from "node:fs";

for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
