import { probes } from "./probe-shortcodes.ts";

const hugoHead =
  '{{- printf "⟦%s %t #%d" .Name .IsNamedParams .Ordinal | safeHTML -}}{{- with .Parent }}{{ printf " i %s#%d" .Name .Ordinal | safeHTML }}{{ end -}}{{- range $k, $v := .Params -}}{{- printf " %v=%v;" $k $v | safeHTML -}}{{- end -}}';

const ourHead =
  "⟦{{ name }} {{ isNamedParams }} #{{ ordinal }}{% if parent %} i {{ parent.name }}#{{ parent.ordinal }}{% endif %}" +
  "{% if isNamedParams %}{% for k, v in params | dictsort(true) %} {{ k }}={{ v | safe }};{% endfor %}{% else %}{% for v in params %} {{ loop.index0 }}={{ v | safe }};{% endfor %}{% endif %}";

/** The probe shortcodes as templates of both kinds, by their path in a site; values are printed without their types. */
export function probeTemplates(): Map<string, string> {
  return new Map(
    probes.flatMap(({ name, body }): [string, string][] => {
      const isRaw = body === "raw";
      return [
        [
          `layouts/_shortcodes/${name}.html`,
          isRaw ? `${hugoHead}|{{ .Inner }}|{{ .InnerDeindent }}⟧` : `${hugoHead}⟧\nto\n`,
        ],
        [
          `layouts/_shortcodes/${name}.njk`,
          isRaw ? `${ourHead}|{{ inner | safe }}|{{ innerDeindent | safe }}⟧` : `${ourHead}⟧\nto\n`,
        ],
      ];
    }),
  );
}
