import { isParams, type Params, type Value } from "../formats/value.ts";

/** A text of the interface: by plural form, with `other` for the rest. */
export type Message = ReadonlyMap<string, string>;

const forms: readonly string[] = ["zero", "one", "two", "few", "many", "other"];

/** Keys that make a table a message; in any other table, each key names a message of its own. */
const reserved: readonly string[] = [
  "id",
  "description",
  "hash",
  "leftdelim",
  "rightdelim",
  "translation",
  ...forms,
];

/**
 * The messages of a file, in either form: `key: text` and `key: { one: …, other: … }`, nested with dots;
 * or the older list of `{ id, translation }`. Gives the id of a value that is no message to `onMistake`.
 */
export function messagesOf(value: Value, onMistake: (id: string) => void): Map<string, Message> {
  const messages = new Map<string, Message>();
  if (Array.isArray(value)) for (const item of value) addListed(item, messages, onMistake);
  else if (isParams(value)) addTable(value, "", messages, onMistake);
  return messages;
}

function addListed(item: Value, messages: Map<string, Message>, onMistake: (id: string) => void): void {
  if (!isParams(item) || typeof item.id !== "string") {
    onMistake("");
    return;
  }
  const { id, translation } = item;
  messages.set(
    id,
    typeof translation === "string"
      ? plain(translation)
      : fromForms(isParams(translation) ? translation : item),
  );
}

function addTable(
  table: Params,
  prefix: string,
  messages: Map<string, Message>,
  onMistake: (id: string) => void,
): void {
  for (const [key, value] of Object.entries(table)) {
    const id = prefix + key;
    if (typeof value === "string") messages.set(id, plain(value));
    else if (!isParams(value)) onMistake(id);
    else if (isMessage(value)) messages.set(id, fromForms(value));
    else addTable(value, `${id}.`, messages, onMistake);
  }
}

function isMessage(table: Params): boolean {
  return Object.keys(table).some(
    (key) => reserved.includes(key.toLowerCase()) && typeof table[key] === "string",
  );
}

function plain(text: string): Message {
  return new Map([["other", text]]);
}

function fromForms(table: Params): Message {
  const entries = Object.entries(table).map(([key, value]) => [key.toLowerCase(), value] as const);
  return new Map(
    entries.filter(
      (entry): entry is [string, string] => forms.includes(entry[0]) && typeof entry[1] === "string",
    ),
  );
}
