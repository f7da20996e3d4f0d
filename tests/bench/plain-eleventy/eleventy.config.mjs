/** The same site as Eleventy's manual would have it: Markdown files with front matter, directory data, layouts, collections. */
export default function (eleventyConfig) {
  eleventyConfig.addCollection("topics", (api) => topicsOf(api.getAll()));
  eleventyConfig.addFilter("day", (date) => new Date(date).toISOString().slice(0, 10));
  eleventyConfig.addFilter("topics", (tags) => (tags ?? []).filter((tag) => !tag.startsWith("omraade-")));
  eleventyConfig.addFilter("inOrder", (items) => [...items].sort(byWeight));
}

export const config = {
  markdownTemplateEngine: "njk",
  htmlTemplateEngine: "njk",
  dir: { input: "content", includes: "../_includes", output: "public" },
};

function byWeight(a, b) {
  return a.data.weight - b.data.weight || b.date - a.date;
}

/** Tags are used for sections too, whose names begin alike; they are not topics. */
function topicsOf(items) {
  const topics = new Set(items.flatMap((item) => item.data.tags ?? []));
  return [...topics]
    .filter((tag) => tag !== "sections" && !tag.startsWith("omraade-"))
    .sort((a, b) => a.localeCompare(b));
}
