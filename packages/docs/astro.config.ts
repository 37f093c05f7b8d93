import { fileURLToPath } from "node:url";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import starlightOpenAPI, { openAPISidebarGroups } from "starlight-openapi";

// starlight-openapi reads the path of a file URL without decoding it.
const spec = `file://${fileURLToPath(import.meta.resolve("@mangopay-sca/spec/openapi.json"))}`;

export default defineConfig({
  server: { host: "127.0.0.1", port: 4030 },
  integrations: [
    starlight({
      title: "mangopay-sca",
      description:
        "Strong customer authentication on the Mangopay API: spec, types, client and mock. Independent of Mangopay.",
      customCss: ["./src/styles/contrast.css"],
      plugins: [
        starlightOpenAPI([{ base: "reference", schema: spec, sidebar: { label: "Reference", collapsed: false } }]),
      ],
      sidebar: [
        { label: "Quick start", slug: "index" },
        { label: "Client", items: ["client/calls", "client/session"] },
        { label: "Mock server", slug: "mock" },
        { label: "Your own traffic", slug: "contract" },
        ...openAPISidebarGroups,
      ],
    }),
  ],
});
