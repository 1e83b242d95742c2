//! The markup that a text of record may stand in. What is not listed could show words that no
//! text says, or hide and reorder those that it says.

use crate::l10n::Locale;
use lol_html::html_content::Element;

/// Elements in which a text stands.
const TEXT: &[&str] = &[
    "a", "abbr", "address", "article", "aside", "b", "bdi", "br", "caption", "cite", "code", "col",
    "colgroup", "dd", "div", "dl", "dt", "em", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "i", "li", "mark", "nav", "ol", "p", "section", "small", "span",
    "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u",
    "ul", "wbr",
];

/// Elements that a theme puts around it: icons, and what can be folded away.
const AROUND: &[&str] = &[
    "circle", "details", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "summary",
    "svg", "symbol", "use",
];

/// Struck out: told among the words.
const TOLD: &[&str] = &["del", "s", "strike", "img"];

const ATTRIBUTES: &[&str] = &[
    "aria-current",
    "aria-describedby",
    "aria-labelledby",
    "class",
    "colspan",
    "data-digest",
    "data-keep-hash",
    "data-label",
    "datetime",
    "headers",
    "href",
    "hreflang",
    "id",
    "lang",
    "open",
    "rel",
    "rowspan",
    "scope",
    "type",
];

/// Attributes of drawings.
const DRAWING: &[&str] = &[
    "aria-hidden",
    "cx",
    "cy",
    "d",
    "fill",
    "focusable",
    "height",
    "points",
    "r",
    "rx",
    "ry",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-width",
    "transform",
    "viewbox",
    "width",
    "x",
    "x1",
    "x2",
    "xmlns",
    "y",
    "y1",
    "y2",
];

/// Classes of what stands in a text: of gongji itself, and of the article around it.
const CLASSES: &[&str] = &[
    "anchor",
    "article",
    "article-head",
    "fields",
    "group",
    "note",
    "note-mark",
    "number",
    "original",
    "table",
    "untranslated",
];

/// What an element may not be or have: kinds with details.
pub(super) fn strange(element: &Element<'_, '_>, in_fact: bool) -> Vec<(&'static str, String)> {
    let name = element.tag_name();
    let name = name.as_str();
    let is_drawing = is_drawing(name);
    if !TEXT.contains(&name)
        && (in_fact || !AROUND.contains(&name))
        && (!in_fact || !TOLD.contains(&name))
    {
        return vec![("element", format!("<{name}>"))];
    }
    let mut found = Vec::new();
    let class = element.get_attribute("class").unwrap_or_default();
    for attribute in element.attributes() {
        // Attributes of drawings keep their case.
        let (key, value) = (attribute.name().to_ascii_lowercase(), attribute.value());
        let key = key.as_str();
        let is_known = match key {
            "dir" => is_own_direction(element, name, &value),
            "aria-hidden" => is_drawing || class == "note-mark",
            "aria-label" => name == "nav" || (name == "a" && class == "anchor"),
            "href" if name == "use" => value.starts_with('#'),
            "href" => name == "a",
            _ => ATTRIBUTES.contains(&key) || (is_drawing && DRAWING.contains(&key)),
        };
        if !is_known {
            found.push(("attribute", format!("<{name} {key}=\"{value}\">")));
        }
    }
    let unknown = class.split_ascii_whitespace().find(|it| !CLASSES.contains(it));
    if let Some(class) = unknown.filter(|_| in_fact) {
        found.push(("class", format!("<{name} class=\"{class}\">")));
    }
    found
}

/// Whether an element is part of an icon.
pub(super) fn is_drawing(name: &str) -> bool {
    AROUND.contains(&name) && name != "details" && name != "summary"
}

/// Whether a link stays on the site.
pub(super) fn stays(href: &str) -> bool {
    let is_path = href.starts_with('/') && !href.starts_with("//") && !href.contains('\\');
    (href.starts_with('#') || is_path) && !href.contains(|it: char| it.is_ascii_control())
}

/// The direction of the element's own language; digests run from left to right.
fn is_own_direction(element: &Element<'_, '_>, name: &str, value: &str) -> bool {
    let language = element.get_attribute("lang").and_then(|it| Locale::parse(&it).ok());
    match language {
        Some(language) => language.direction().name() == value,
        None => name == "code" && value == "ltr",
    }
}
