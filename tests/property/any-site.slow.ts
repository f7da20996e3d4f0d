import { describe } from "node:test";
import { anySite } from "./any-site.ts";

describe("any site whatever gives files and diagnostics, never an exception", () => anySite(1500));
