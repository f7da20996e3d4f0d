import { describe } from "node:test";
import { anyText } from "./any-text.ts";

describe("any text whatever gives a result and diagnostics, never an exception", () => anyText(20));
