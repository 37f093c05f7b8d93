// Writes spec/dist/openapi.json and openapi.yaml; with --check, compares them and changes nothing.
import { stringify } from "yaml";
import { emitGenerated } from "../../scripts/emit-generated.ts";
import { bundleSpec } from "./bundle.ts";

const document = bundleSpec();
const { notice, generator, sourceSha256 } = document["x-generated"] as Record<string, string>;
const yamlHeader = `# ${notice}\n# ${generator}, sha256 of the source ${sourceSha256}\n`;

emitGenerated({
  "spec/dist/openapi.json": `${JSON.stringify(document, null, 2)}\n`,
  "spec/dist/openapi.yaml": yamlHeader + stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }),
});
