import type { DiagnosticCode } from "../diagnostics/catalogue.ts";
import { type Diagnostic, diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { Source, Span } from "../diagnostics/source.ts";
import { nearest } from "../diagnostics/suggest.ts";
import type { KnownShortcodes } from "./nodes.ts";
import type { Draft } from "./parse-state.ts";
import type { Token } from "./token.ts";

/** A page with more mistakes than this has one cause for them all; the rest is not told. */
const most = 200;

type Notes = NonNullable<Diagnostic["notes"]>;

/** Words the parser's mistakes, and decides at the end which of those about closing tags are real. */
export class ParseMistakes {
  readonly #source: Source;
  readonly #known: KnownShortcodes;
  readonly #report: Report;
  /** Closing tags that close a shortcode of another name. */
  readonly #crossed: { readonly name: Token; readonly closes: Draft }[] = [];
  /** Missing and superfluous closing tags. */
  readonly #unbalanced: Diagnostic[] = [];
  #count = 0;

  constructor(source: Source, known: KnownShortcodes, report: Report) {
    this.#source = source;
    this.#known = known;
    this.#report = report;
  }

  /** Where the lexer tells its mistakes. */
  readonly report: Report = (diagnostic) => {
    if (this.#count++ < most) this.#report(diagnostic);
  };

  notFound(name: Token): void {
    this.#tell("shortcode/not-found", name, { name: name.text ?? "" }, () => this.#known.names());
  }

  tooDeep(name: Token, depth: number): void {
    this.#tell("shortcode/too-deep", name, { name: name.text ?? "", depth });
  }

  mixedArguments(span: Span): void {
    this.report(diagnose("shortcode/mixed-arguments", span));
  }

  noBody(draft: Draft): void {
    this.#tell("shortcode/no-body", draft.name ?? draft.left, { name: draft.name?.text ?? "" });
  }

  /** A closing tag with a name that has not been opened before. */
  notOpened(name: Token, open: readonly Draft[]): void {
    const innermost = open.at(-1);
    const names = open.map((draft) => draft.name?.text ?? "");
    this.#tell(
      "shortcode/not-opened",
      name,
      { name: name.text ?? "" },
      () => names,
      this.#openedHere(innermost),
    );
  }

  /** A closing tag where nothing is open. */
  superfluous(place: Token, name: string, opened: ReadonlySet<string>): void {
    if (this.#unbalanced.length > most) return;
    const noBody = opened.has(name) && this.#known.get(name)?.body === "none";
    const code = noBody ? "shortcode/no-body" : "shortcode/not-opened";
    const near = nearest(name, opened);
    const more = near === undefined || near === name ? {} : { hint: `Did you mean \`${near}\`?` };
    this.#unbalanced.push(diagnose(code, this.#span(place), { name }, more));
  }

  crossed(name: Token, closes: Draft): void {
    this.#crossed.push({ name, closes });
  }

  notClosed(draft: Draft): void {
    const name = draft.name?.text ?? "";
    const hint = `Write \`{{< /${name} >}}\` where it ends, or \`/>}}\` at the end of its tag.`;
    this.#unbalanced.push(
      diagnose("shortcode/not-closed", this.#span(draft.name ?? draft.left), { name }, { hint }),
    );
  }

  /**
   * Hugo lets any closing tag close what was opened last, and so complains of the wrong tag when
   * that leaves too few or too many of them: then the tags with the wrong name are the cause.
   */
  reportBalance(): void {
    if (this.#unbalanced.length === 0) {
      for (const { name, closes } of this.#crossed) this.#tellCrossed("shortcode/crossed", name, closes);
    } else if (this.#crossed.length === 0) {
      for (const diagnostic of this.#unbalanced) this.report(diagnostic);
    } else {
      for (const { name, closes } of this.#crossed)
        this.#tellCrossed("shortcode/wrongly-closed", name, closes);
    }
  }

  #tellCrossed(code: DiagnosticCode, name: Token, closes: Draft): void {
    const wrong = name.text ?? "";
    if (code === "shortcode/wrongly-closed" && this.#known.get(wrong)?.body === "none") {
      this.#tell("shortcode/no-body", name, { name: wrong });
      return;
    }
    const values = { name: wrong, open: closes.name?.text ?? "" };
    this.#tell(code, name, values, undefined, this.#openedHere(closes));
  }

  #openedHere(draft: Draft | undefined): Notes {
    if (!draft?.name) return [];
    return [{ message: `\`${draft.name.text}\` is opened here`, span: this.#span(draft.name) }];
  }

  #tell(
    code: DiagnosticCode,
    place: Token,
    values: Readonly<Record<string, string | number>>,
    names?: () => Iterable<string>,
    notes: Notes = [],
  ): void {
    if (this.#count >= most) return;
    const near = names && nearest(String(values.name), names());
    const hint = near === undefined ? {} : { hint: `Did you mean \`${near}\`?` };
    const more = notes.length > 0 ? { ...hint, notes } : hint;
    this.report(diagnose(code, this.#span(place), values, more));
  }

  #span(token: Token): Span {
    return { source: this.#source, start: token.start, end: token.end };
  }
}
