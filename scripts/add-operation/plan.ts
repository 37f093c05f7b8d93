import { existsSync, readFileSync } from "node:fs";
import { methods } from "@mangopay-sca/client/operations";
import {
  pathParameterFiles,
  type WrittenOperation,
  writtenOperations,
} from "@mangopay-sca/spec/scripts/written-operations";
import { Problem } from "@mangopay-sca/tooling/problem";

export const usage = `Usage: npm run add-operation -- METHOD PATH ID [--no-body]

Adds a new operation to spec, client and contract tests, with TODO where the documentation has to be read.
A POST or PUT takes a body unless --no-body is given. Quote the path:

  npm run add-operation -- GET '/v2.01/{ClientId}/sca/users/{UserId}/history' viewUserHistory`;

/** A new operation, before anything is written. */
export interface NewOperation {
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  id: string;
  takesBody: boolean;
  /** In the order of the path; the spec may not have the file yet. */
  parameters: { name: string; file: string; isNew: boolean }[];
  /** From the spec folder. */
  pathFile: string;
  pathIsNew: boolean;
  /** The path in openapi.yaml that the new one follows. */
  after: string;
  tag: string;
  tagIsNew: boolean;
  /** The client's group of methods. */
  group: string;
  groupIsNew: boolean;
  /** The client's method. */
  name: string;
  /** Names of schemas; undefined without a body. */
  requestSchema: string | undefined;
  responseSchema: string | undefined;
}

/** Reads a command line. Throws a Problem if the operation cannot be added. */
export function plan([verb = "", path = "", id = "", ...options]: string[]): NewOperation {
  const method = readMethod(verb);
  checkForm(path, id, options);
  const existing = writtenOperations();
  checkIsNew(existing, method, path, id);

  const near = neighbour(existing, path);
  const literals = path.split("/").filter((part) => part !== "" && part !== "v2.01" && !part.startsWith("{"));
  const shared = near && commonPrefix(near.path, path).replace("/v2.01", "").replace("/{ClientId}", "") !== "";
  const first = literals[0] ?? "";
  const group = (shared && groupOf(near.id)) || camel(first);
  const tag = (shared && near.tags[0]) || capital(first);
  const takesBody = (method === "POST" || method === "PUT") && !options.includes("--no-body");
  const same = existing.find((operation) => operation.path === path);
  const files = pathParameterFiles();
  const name = methodName(group, id);
  const response = method === "DELETE" ? undefined : responseSchema(id);
  checkNames({ path, group, groupIsNew: !Object.hasOwn(methods, group), name, response });
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
    groupIsNew: !Object.hasOwn(methods, group),
    name,
    requestSchema: takesBody ? `${capital(id)}Request` : undefined,
    responseSchema: response,
  };
}

function readMethod(verb: string): NewOperation["method"] {
  if (verb === "") throw new Problem(usage);
  if (verb === "GET" || verb === "POST" || verb === "PUT" || verb === "DELETE") return verb;
  throw new Problem(`"${verb}" is not a method of this API: give GET, POST, PUT or DELETE, in capitals.\n\n${usage}`);
}

function checkForm(path: string, id: string, options: string[]): void {
  if (!path || !id) throw new Problem(`Give a path and an Id after the method.\n\n${usage}`);
  if (!/^\/v2\.01(\/([\w-]+|\{[A-Z]\w*\}))*\/[a-z][\w-]*(\/([\w-]+|\{[A-Z]\w*\}))*$/.test(path)) {
    throw new Problem(
      `"${path}" is not a path of this API: it begins with /v2.01/, its parameters begin with a capital, and it does not ` +
        "end with a slash, as in '/v2.01/{ClientId}/hooks/{HookId}'.",
    );
  }
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const [repeated] = parameters.filter((name, n) => parameters.indexOf(name) !== n);
  if (repeated) throw new Problem(`"${path}" has {${repeated}} twice: give each parameter its own name.`);
  if (!/^[a-z][A-Za-z0-9]+$/.test(id) || id === "constructor") {
    throw new Problem(`"${id}" cannot be an operationId: begin with a lower-case letter, as in viewUserSca.`);
  }
  if (id.startsWith("on")) {
    throw new Problem(`"${id}" cannot be an operationId: those that begin with "on" are notifications.`);
  }
  const [unknown] = options.filter((option) => option !== "--no-body");
  if (unknown !== undefined) throw new Problem(`add-operation does not take ${unknown}.\n\n${usage}`);
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

interface Names {
  path: string;
  group: string;
  groupIsNew: boolean;
  name: string;
  response: string | undefined;
}

/** Checks the names that the operation would get in the client's code. */
function checkNames({ path, group, groupIsNew, name, response }: Names): void {
  const api = readFileSync(new URL("../../packages/client/src/api.ts", import.meta.url), "utf8");
  const isDeclared = (type: string) => new RegExp(`\\b(interface|type|import type \\{[^}]*) ${type}\\b`).test(api);
  if (groupIsNew && (!/^[a-z]\w*$/.test(group) || group in {} || isDeclared(`${capital(group)}Api`))) {
    throw new Problem(
      `"${path}" would add a group called ${group} to the client, which is not possible: add it by hand.`,
    );
  }
  const { body = "" } = api.match(new RegExp(`interface ${capital(group)}Api \\{(?<body>[^]*?)\\n\\}`))?.groups ?? {};
  if (new RegExp(`^ {2}${name}\\(`, "m").test(body)) {
    throw new Problem(`The client has ${group}.${name} already, in packages/client/src/api.ts: choose another Id.`);
  }
  if (response && isDeclared(response)) {
    throw new Problem(`The client has its own type ${response}, in packages/client/src/api.ts: choose another Id.`);
  }
}

/** The operation that the new one follows: the last one, not legacy, of those with the longest common beginning of the path. */
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
  return Object.entries(methods).find(([, rows]) => Object.values<string>(rows).includes(id))?.[0];
}

/** The Id without the words of the group. The name `list` is for methods that page through a list. */
function methodName(group: string, id: string): string {
  const words = id.split(/(?=[A-Z])/);
  const rest = words.filter(
    (word) => !group.toLowerCase().startsWith(word.toLowerCase().replace(/s$/, "")) || word === words[0],
  );
  const name = rest.join("");
  const taken = (methods as Record<string, object>)[group] ?? {};
  return Object.hasOwn(taken, name) || name === "list" ? id : name;
}

/** The Id without its verb, like the existing schemas; with its verb and "Response" if that name is taken. */
function responseSchema(id: string): string {
  const noun = id.replace(/^[a-z]+/, "");
  return noun && !schemaExists(noun) ? noun : `${capital(id)}Response`;
}

const schemaExists = (name: string) =>
  existsSync(new URL(`../../spec/components/schemas/${name}.yaml`, import.meta.url));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const camel = (text: string) => text.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
