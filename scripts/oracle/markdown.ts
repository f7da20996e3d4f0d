import { join } from "node:path";
import { hugoBinary } from "./ask.ts";
import { recordMarkdown } from "./record-markdown.ts";

/** `npm run oracle -- markdown` records anew what Hugo makes of the Markdown in tests/fixtures/markdown/. */
recordMarkdown(hugoBinary(), join(import.meta.dirname, "../../tests/fixtures/markdown"));
