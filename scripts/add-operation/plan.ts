import { existsSync } from "node:fs";
import { methods, type Operation } from "../../packages/client/src/operations.ts";
import { pathParameterFiles, type WrittenOperation, writtenOperations } from "../../spec/scripts/written-operations.ts";
import { Problem } from "../command.ts";

export const usage = `Usage: npm run add-operation -- METHOD PATH ID [--no-body]

Writes what a new operation needs in spec, client and contract tests, with TODO where only the documentation can say more.
A POST or PUT takes a body unless --no-body says otherwise. The path has to be quoted:

  npm run add-operation -- GET '/v2.01/{ClientId}/sca/users/{UserId}/history' viewUserHistory`;

/** What is known of an operation before anything is written. */
export interface NewOperation {
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  id: string;
  takesBody: boolean;
  /** In the order of the path; the spec may not have the file yet. */
  parameters: { name: string; file: string; isNew: boolean }[];
  /** From the spec folder, and whether other methods are in it already. */
  pathFile: string;
  pathIsNew: boolean;
  /** The path of openapi.yaml after which the new one stands. */
  after: string;
  tag: string;
  tagIsNew: boolean;
  /** Of the client, and whether it has one of that name already. */
  group: string;
  groupIsNew: boolean;
  /** The client's method. */
  name: string;
  /** Names of schemas; undefined where there is no such body. */
  requestSchema: string | undefined;
  responseSchema: string | undefined;
}

/** Reads a command line. Throws a Problem for what cannot be added, before anything is written. */
export function plan([verb = "", path = "", id = "", ...options]: string[]): NewOperation {
  const method = readMethod(verb);
  checkForm(path, id, options);
  const existing = writtenOperations();
  checkIsNew(existing, method, path, id);

  const near = neighbour(existing, path);
  const shared = near && commonPrefix(near.path, path).replace("/v2.01", "").replace("/{ClientId}", "") !== "";
  const first = path.split("/").find((part) => part !== "" && part !== "v2.01" && !part.startsWith("{")) ?? "";
  const group = (shared && groupOf(near.id)) || camel(first);
  const tag = (shared && near.tags[0]) || capital(first);
  const takesBody = (method === "POST" || method === "PUT") && !options.includes("--no-body");
  const same = existing.find((operation) => operation.path === path);
  const files = pathParameterFiles();
  return {
    ...{ method, path, id, takesBody, group },
    parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
      name,
      file: files.get(name) ?? `components/parameters/${name}.yaml`,
      isNew: !files.has(name),
    })),
    pathFile: same?.file ?? `paths/${path.replace(/^\/v2\.01\/(\{ClientId\}\/)?/, "").replaceAll("/", "_")}.yaml`,
    pathIsNew: same === undefined,
    after: near?.path ?? existing.at(-1)?.path ?? "",
    tag,
    tagIsNew: !existing.some(({ tags }) => tags.includes(tag)),
    groupIsNew: !(group in methods),
    name: methodName(group, id),
    requestSchema: takesBody ? `${capital(id)}Request` : undefined,
    responseSchema: method === "DELETE" ? undefined : responseSchema(id),
  };
}

function readMethod(verb: string): NewOperation["method"] {
  if (verb === "") throw new Problem(usage);
  if (verb === "GET" || verb === "POST" || verb === "PUT" || verb === "DELETE") return verb;
  throw new Problem(`"${verb}" is no method of this API: give GET, POST, PUT or DELETE, in capitals.`);
}

function checkForm(path: string, id: string, options: string[]): void {
  if (!path || !id) throw new Problem(`A path and an Id have to follow the method.\n\n${usage}`);
  if (!/^\/v2\.01(\/([\w-]+|\{[A-Z]\w*\}))+$/.test(path)) {
    throw new Problem(
      `"${path}" is no path of this API: it begins with /v2.01/, as in '/v2.01/{ClientId}/hooks/{HookId}'.`,
    );
  }
  if (!/^(?!on[A-Z])[a-z][A-Za-z0-9]+$/.test(id)) {
    throw new Problem(
      `"${id}" is no Id for an operation: write it like viewUserSca; those that begin with "on" are notifications.`,
    );
  }
  const [unknown] = options.filter((option) => option !== "--no-body");
  if (unknown !== undefined) throw new Problem(`add-operation knows no ${unknown}.\n\n${usage}`);
}

function checkIsNew(existing: WrittenOperation[], method: string, path: string, id: string): void {
  const plain = (text: string) => text.replaceAll(/\{\w+\}/g, "{}");
  const sameId = existing.find((operation) => operation.id.toLowerCase() === id.toLowerCase());
  if (sameId) throw new Problem(`The spec has ${sameId.id} already, in spec/${sameId.file}: choose another Id.`);
  const samePath = existing.find((operation) => plain(operation.path) === plain(path));
  if (samePath && samePath.path !== path) {
    throw new Problem(`The spec has this path as ${samePath.path}: use the names of its parameters.`);
  }
  const sameCall = existing.find((operation) => operation.path === path && operation.method === method);
  if (sameCall)
    throw new Problem(`The spec has ${method} ${path} already: it is ${sameCall.id}, in spec/${sameCall.file}.`);
}

/** The operation that the new one belongs beside: of those with the longest beginning in common, the last that is not legacy. */
function neighbour(existing: WrittenOperation[], path: string): WrittenOperation | undefined {
  const current = existing.filter(({ deprecated }) => !deprecated);
  const longest = Math.max(...current.map((one) => commonPrefix(one.path, path).length));
  return current.findLast((one) => commonPrefix(one.path, path).length === longest);
}

function commonPrefix(one: string, other: string): string {
  const parts = other.split("/");
  const differs = one.split("/").findIndex((part, n) => part !== parts[n]);
  return parts.slice(0, differs === -1 ? one.split("/").length : differs).join("/");
}

function groupOf(id: string): string | undefined {
  const groups = Object.entries(methods as Record<string, Record<string, Operation>>);
  return groups.find(([, rows]) => Object.values(rows).some(([operation]) => operation === id))?.[0];
}

/** The Id without the words that the group says already; `list` is how the client calls what it goes through by pages. */
function methodName(group: string, id: string): string {
  const words = id.split(/(?=[A-Z])/);
  const rest = words.filter(
    (word) => !group.toLowerCase().startsWith(word.toLowerCase().replace(/s$/, "")) || word === words[0],
  );
  const name = rest.join("");
  const taken = (methods as Record<string, object>)[group] ?? {};
  return name in taken || name === "list" ? id : name;
}

/** The Id without its verb, like the schemas that are there; with it and Response where that name is taken. */
function responseSchema(id: string): string {
  const noun = id.replace(/^[a-z]+/, "");
  return noun && !schemaExists(noun) ? noun : `${capital(id)}Response`;
}

const schemaExists = (name: string) =>
  existsSync(new URL(`../../spec/components/schemas/${name}.yaml`, import.meta.url));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const camel = (text: string) => text.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
