/** The layout with which Hugo tells all that it knows of a page, as one JSON object. */
export const probe = `
{{- define "_partials/ids.html" -}}{{- $r := slice -}}{{- range . -}}{{- $r = $r | append (partial "id.html" .) -}}{{- end -}}{{- return $r -}}{{- end -}}
{{- define "_partials/id.html" -}}{{- $r := "" -}}{{- with . -}}{{- $r = printf "%s %s" .Lang .Path -}}{{- end -}}{{- return $r -}}{{- end -}}
{{- define "_partials/day.html" -}}{{- $r := "" -}}{{- if not .IsZero -}}{{- $r = .UTC.Format "2006-01-02T15:04:05Z07:00" -}}{{- end -}}{{- return $r -}}{{- end -}}
{{- define "_partials/formats.html" -}}{{- $r := slice -}}{{- range . -}}{{- $r = $r | append (dict "name" .Name "rel" .Rel "link" .RelPermalink "permalink" .Permalink) -}}{{- end -}}{{- return $r -}}{{- end -}}
{{- define "_partials/menu.html" -}}
  {{- $page := .page -}}{{- $menu := .menu -}}{{- $r := slice -}}
  {{- range .entries -}}
    {{- $r = $r | append (dict "identifier" .Identifier "name" .Name "title" .Title "url" .URL "pageRef" .PageRef "weight" .Weight "pre" .Pre "post" .Post "parent" .Parent "params" .Params
      "page" (partial "id.html" .Page) "current" ($page.IsMenuCurrent $menu .) "has" ($page.HasMenuCurrent $menu .)
      "children" (partial "menu.html" (dict "page" $page "menu" $menu "entries" .Children))) -}}
  {{- end -}}
  {{- return $r -}}
{{- end -}}
{{- $res := slice -}}
{{- range .Resources -}}
  {{- $rel := "" -}}{{- if ne .ResourceType "page" -}}{{- $rel = .RelPermalink -}}{{- end -}}
  {{- $params := dict -}}{{- if ne .ResourceType "page" -}}{{- $params = .Params -}}{{- end -}}
  {{- $res = $res | append (dict "type" .ResourceType "name" .Name "title" .Title "rel" $rel "params" $params "media" .MediaType.Type) -}}
{{- end -}}
{{- $file := dict -}}
{{- with .File -}}
  {{- $file = dict "path" .Path "dir" .Dir "base" .BaseFileName "logical" .LogicalName "content" .ContentBaseName "translation" .TranslationBaseName "ext" .Ext "id" .UniqueID "section" .Section -}}
{{- end -}}
{{- $terms := dict -}}
{{- range $plural, $_ := .Site.Taxonomies -}}{{- $terms = merge $terms (dict $plural (partial "ids.html" ($.GetTerms $plural))) -}}{{- end -}}
{{- $taxonomies := dict -}}
{{- $menus := dict -}}
{{- $site := dict -}}
{{- range $name, $menu := .Site.Menus -}}{{- $menus = merge $menus (dict $name (partial "menu.html" (dict "page" $ "menu" $name "entries" $menu))) -}}{{- end -}}
{{- if .IsHome -}}
  {{- range $plural, $taxonomy := .Site.Taxonomies -}}
    {{- $one := dict -}}
    {{- range $term, $pages := $taxonomy -}}{{- $list := slice -}}{{- range $pages -}}{{- $list = $list | append (dict "page" (partial "id.html" .Page) "weight" .Weight) -}}{{- end -}}{{- $one = merge $one (dict $term $list) -}}{{- end -}}
    {{- $taxonomies = merge $taxonomies (dict $plural $one) -}}
  {{- end -}}
  {{- $langs := slice -}}{{- range site.Languages -}}{{- $langs = $langs | append .Lang -}}{{- end -}}
  {{- $site = dict "title" site.Title "baseURL" site.BaseURL "pages" (partial "ids.html" site.Pages) "regularPages" (partial "ids.html" site.RegularPages) "allPages" (partial "ids.html" site.AllPages)
    "sections" (partial "ids.html" site.Sections) "mainSections" site.MainSections "lastmod" (partial "day.html" site.Lastmod) "copyright" site.Copyright "languages" $langs "params" site.Params
    "byTitle" (partial "ids.html" site.RegularPages.ByTitle) "byDate" (partial "ids.html" site.RegularPages.ByDate.Reverse) "byLastmod" (partial "ids.html" site.RegularPages.ByLastmod)
    "byParam" (partial "ids.html" (site.RegularPages.ByParam "rang")) "byLanguage" (partial "ids.html" site.AllPages.ByLanguage) -}}
  {{- $groups := slice -}}
  {{- range (site.RegularPages.GroupBy "Section") -}}{{- $groups = $groups | append (dict "key" .Key "pages" (partial "ids.html" .Pages)) -}}{{- end -}}
  {{- range (site.RegularPages.GroupByDate "2006-01" "asc") -}}{{- $groups = $groups | append (dict "key" .Key "pages" (partial "ids.html" .Pages)) -}}{{- end -}}
  {{- range (site.RegularPages.GroupByParam "rang" "desc") -}}{{- $groups = $groups | append (dict "key" .Key "pages" (partial "ids.html" .Pages)) -}}{{- end -}}
  {{- $site = merge $site (dict "groups" $groups) -}}
{{- end -}}
{{- $pagers := slice -}}
{{- if ne .Kind "page" -}}
  {{- range (.Paginate .Pages 2).Pagers -}}
    {{- $pagers = $pagers | append (dict "number" .PageNumber "url" .URL "pages" (partial "ids.html" .Pages) "hasNext" .HasNext "total" .TotalPages "elements" .TotalNumberOfElements) -}}
  {{- end -}}
{{- end -}}
{{- $related := slice -}}
{{- if .IsPage -}}{{- $related = partial "ids.html" (first 5 (site.RegularPages.Related .)) -}}{{- end -}}
{{- $d := dict
  "kind" .Kind "type" .Type "section" .Section "title" .Title "linkTitle" .LinkTitle "name" .Name "file" $file "lang" .Lang "path" .Path "bundleType" .BundleType
  "rel" .RelPermalink "permalink" .Permalink "weight" .Weight "draft" .Draft "description" .Description "keywords" .Keywords "params" .Params
  "slug" .Slug "layout" .Layout "aliases" .Aliases "sitemap" (dict "changeFreq" .Sitemap.ChangeFreq "priority" .Sitemap.Priority "disable" .Sitemap.Disable)
  "date" (partial "day.html" .Date) "lastmod" (partial "day.html" .Lastmod) "publishDate" (partial "day.html" .PublishDate) "expiryDate" (partial "day.html" .ExpiryDate)
  "pages" (partial "ids.html" .Pages) "regularPages" (partial "ids.html" .RegularPages) "regularPagesRecursive" (partial "ids.html" .RegularPagesRecursive) "sections" (partial "ids.html" .Sections)
  "parent" (partial "id.html" .Parent) "ancestors" (partial "ids.html" .Ancestors) "currentSection" (partial "id.html" .CurrentSection) "firstSection" (partial "id.html" .FirstSection)
  "next" (partial "id.html" .Next) "prev" (partial "id.html" .Prev) "nextInSection" (partial "id.html" .NextInSection) "prevInSection" (partial "id.html" .PrevInSection)
  "translations" (partial "ids.html" .Translations) "allTranslations" (partial "ids.html" .AllTranslations) "isTranslated" .IsTranslated "translationKey" .TranslationKey
  "outputFormats" (partial "formats.html" .OutputFormats) "alternative" (partial "formats.html" .AlternativeOutputFormats)
  "resources" $res "terms" $terms "taxonomies" $taxonomies "menus" $menus "site" $site "pagers" $pagers "related" $related
-}}
{{- jsonify (dict "noHTMLEscape" true) $d | safeHTML -}}
`;
