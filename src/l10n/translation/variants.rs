//! One sentence for each variant, as the tools of translators want it: selects are taken apart for
//! them, and put together when the sentences come back.

use super::wording::{Bit, Name, Placeable, Select, Variant, Wording};
use std::collections::BTreeSet;

/// Past this many combinations a text is one unit, selects and all.
const MOST: usize = 60;

/// Categories that only a plural has.
const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many"];

/// Which variant of which select, from the outermost inwards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path(pub(super) Vec<Step>);

/// One select of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    selector: Placeable,
    key: String,
    is_default: bool,
}

impl Path {
    /// `[one]`, `[added,one]`; empty where nothing is selected.
    pub fn suffix(&self) -> String {
        if self.0.is_empty() {
            return String::new();
        }
        let keys: Vec<&str> = self.0.iter().map(|it| it.key.as_str()).collect();
        format!("[{}]", keys.join(","))
    }

    /// What its selects select on.
    pub fn names(&self) -> impl Iterator<Item = &Name> {
        self.0.iter().flat_map(|it| it.selector.names.iter())
    }

    fn step(&self, selector: &Placeable) -> Option<&Step> {
        self.0.iter().find(|it| it.selector.inner == selector.inner)
    }
}

impl Wording {
    /// The whole sentence of every variant; one with an empty path where there is nothing to
    /// select, or far too much.
    pub fn variants(&self) -> Vec<(Path, Wording)> {
        let all = flat(self, &Path::default());
        match all.len() {
            0..=MOST => all,
            _ => vec![(Path::default(), self.clone())],
        }
    }

    /// The sentence for a variant of another language: the same key where the selector is the
    /// same, else the default.
    #[must_use]
    pub fn resolve(&self, path: &Path) -> Self {
        if path.0.is_empty() && flat(self, path).len() > MOST {
            return self.clone();
        }
        let mut bits = Vec::new();
        for bit in &self.0 {
            match bit {
                Bit::Select(select) => {
                    let key = path.step(&select.selector).map(|it| it.key.as_str());
                    if let Some(it) = chosen(select, key) {
                        bits.extend(it.wording.resolve(path).0);
                    }
                }
                other => bits.push(other.clone()),
            }
        }
        Self(joined(bits))
    }

    /// Puts the sentences of all variants together.
    pub fn of_variants(variants: &[(Path, Wording)]) -> Self {
        fold(variants, 0)
    }

    /// The form of a translation that is still to be made: the Korean with exactly the plural
    /// categories of the language, where Korean or English counts.
    #[must_use]
    pub fn shaped(&self, english: Option<&Self>, categories: &[&str]) -> Self {
        let mut shaped = self.expanded(categories);
        let mut counted = BTreeSet::new();
        selectors(&shaped, &mut counted);
        let mut of_english = Vec::new();
        english.into_iter().for_each(|it| plurals(it, &mut of_english));
        let known = shaped.names();
        for selector in of_english {
            let is_known = selector.names.iter().all(|it| known.contains(it));
            if categories.len() > 1 && is_known && counted.insert(selector.inner.clone()) {
                let variants = categories.iter().map(|it| variant(it, shaped.clone())).collect();
                shaped = Self(vec![Bit::Select(Select { selector, variants })]);
            }
        }
        shaped
    }

    fn expanded(&self, categories: &[&str]) -> Self {
        let one = |bit: &Bit| match bit {
            Bit::Select(select) => {
                let select = select.map(&|it: &Self| it.expanded(categories));
                if !is_plural(&select) {
                    return Bit::Select(select);
                }
                let exact = select.variants.iter().filter(|it| is_number(&it.key));
                let mut variants: Vec<Variant> =
                    exact.map(|it| Variant { is_default: false, ..it.clone() }).collect();
                variants.extend(categories.iter().filter_map(|key| {
                    chosen(&select, Some(key)).map(|it| variant(key, it.wording.clone()))
                }));
                Bit::Select(Select { selector: select.selector, variants })
            }
            other => other.clone(),
        };
        Self(self.0.iter().map(one).collect())
    }
}

fn variant(key: &str, wording: Wording) -> Variant {
    Variant { key: key.to_owned(), is_default: key == "other", wording }
}

fn is_number(key: &str) -> bool {
    key.starts_with(|it: char| it.is_ascii_digit() || it == '-')
}

/// Whether a select counts: by categories, or by a few small numbers and the rest.
fn is_plural(select: &Select) -> bool {
    let keys = || select.variants.iter().map(|it| it.key.as_str());
    let has_other = keys().any(|it| it == "other");
    let counts =
        keys().all(|it| CATEGORIES.contains(&it) || ["0", "1", "2", "other"].contains(&it));
    has_other && counts && select.variants.len() > 1
}

/// Selectors of selects that count, in the order of the text.
fn plurals(wording: &Wording, found: &mut Vec<Placeable>) {
    for bit in &wording.0 {
        if let Bit::Select(select) = bit {
            if is_plural(select) {
                found.push(select.selector.clone());
            }
            select.variants.iter().for_each(|it| plurals(&it.wording, found));
        }
    }
}

fn selectors(wording: &Wording, found: &mut BTreeSet<String>) {
    for bit in &wording.0 {
        if let Bit::Select(select) = bit {
            found.insert(select.selector.inner.clone());
            select.variants.iter().for_each(|it| selectors(&it.wording, found));
        }
    }
}

/// The variant of a key, or the default one.
fn chosen<'s>(select: &'s Select, key: Option<&str>) -> Option<&'s Variant> {
    let exact = select.variants.iter().find(|it| Some(it.key.as_str()) == key);
    exact.or_else(|| select.variants.iter().find(|it| it.is_default))
}

fn flat(wording: &Wording, above: &Path) -> Vec<(Path, Wording)> {
    let mut all = vec![(above.clone(), Vec::new())];
    for bit in &wording.0 {
        let Bit::Select(select) = bit else {
            all.iter_mut().for_each(|(_, bits)| bits.push(bit.clone()));
            continue;
        };
        let mut next = Vec::new();
        for (path, bits) in all {
            // What was selected once stays so.
            let known = path.step(&select.selector).map(|it| it.key.clone());
            let variants: Vec<&Variant> = match &known {
                Some(key) => chosen(select, Some(key)).into_iter().collect(),
                None => select.variants.iter().collect(),
            };
            for variant in variants {
                let mut path = path.clone();
                if known.is_none() {
                    path.0.push(Step {
                        selector: select.selector.clone(),
                        key: variant.key.clone(),
                        is_default: variant.is_default,
                    });
                }
                for (path, inner) in flat(&variant.wording, &path) {
                    let mut bits = bits.clone();
                    bits.extend(inner.0);
                    next.push((path, bits));
                }
                if next.len() > MOST {
                    break;
                }
            }
        }
        all = next;
        if all.len() > MOST {
            break;
        }
    }
    all.into_iter().map(|(path, bits)| (path, Wording(joined(bits)))).collect()
}

/// Texts that came to stand side by side are one.
fn joined(bits: Vec<Bit>) -> Vec<Bit> {
    let mut out: Vec<Bit> = Vec::with_capacity(bits.len());
    for bit in bits {
        match (out.last_mut(), bit) {
            (Some(Bit::Text(before)), Bit::Text(text)) => before.push_str(&text),
            (_, bit) => out.push(bit),
        }
    }
    out
}

fn fold(variants: &[(Path, Wording)], depth: usize) -> Wording {
    let Some(first) = variants.first().and_then(|(path, _)| path.0.get(depth)) else {
        return variants.first().map(|(_, it)| it.clone()).unwrap_or_default();
    };
    let mut groups: Vec<(&Step, Vec<(Path, Wording)>)> = Vec::new();
    for (path, wording) in variants {
        let Some(step) = path.0.get(depth) else { continue };
        match groups.iter_mut().find(|(it, _)| it.key == step.key) {
            Some((_, group)) => group.push((path.clone(), wording.clone())),
            None => groups.push((step, vec![(path.clone(), wording.clone())])),
        }
    }
    let variant = |(step, group): &(&Step, Vec<(Path, Wording)>)| Variant {
        key: step.key.clone(),
        is_default: step.is_default,
        wording: fold(group, depth + 1),
    };
    let variants = groups.iter().map(variant).collect();
    Wording(vec![Bit::Select(Select { selector: first.selector.clone(), variants })])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variants(text: &str) -> Vec<String> {
        let wording = Wording::parse(text).unwrap();
        wording.variants().iter().map(|(path, it)| format!("{} {it}", path.suffix())).collect()
    }

    const COUNT: &str = "기록 { $n ->\n[one] 한 건\n*[other] { $n } 건\n} 끝";

    #[test]
    fn every_variant_is_a_whole_sentence() {
        assert_eq!(variants("가 { $x }"), [" 가 { $x }"]);
        assert_eq!(variants(COUNT), ["[one] 기록 한 건 끝", "[other] 기록 { $n } 건 끝"]);
        assert_eq!(
            variants("{ $a ->\n[x] { $b ->\n[y] 1\n*[z] 2\n}\n*[w] 3\n} { $a ->\n[x] 4\n*[w] 5\n}"),
            ["[x,y] 1 4", "[x,z] 2 4", "[w] 3 5"]
        );
        let many = "{ $a ->\n[a] 1\n[b] 2\n[c] 3\n*[d] 4\n}";
        let many = ["$a", "$b", "$c", "$d"].map(|it| many.replace("$a", it)).concat();
        assert_eq!(Wording::parse(&many).unwrap().variants().len(), 1);
    }

    #[test]
    fn variants_are_put_together_again() {
        for text in [
            "가 { $x }",
            "{ $n ->\n    [one] 한 건\n   *[other] { $n } 건\n}",
            "{ $a ->\n    [x] { $b ->\n        [y] 1\n       *[z] 2\n    }\n   *[w] 3\n}",
        ] {
            let wording = Wording::parse(text).unwrap();
            assert_eq!(Wording::of_variants(&wording.variants()), wording, "{text}");
        }
        let whole = Wording::of_variants(&Wording::parse(COUNT).unwrap().variants());
        let expected = "{ $n ->\n    [one] 기록 한 건 끝\n   *[other] 기록 { $n } 건 끝\n}";
        assert_eq!(whole.notation(), expected);
    }

    #[test]
    fn a_new_text_has_the_plurals_of_its_language_and_no_others() {
        let russian = ["one", "few", "many", "other"];
        let shape = |korean: &str, english: &str, categories: &[&str]| {
            let english = Wording::parse(english).unwrap();
            Wording::parse(korean).unwrap().shaped(Some(&english), categories).notation()
        };
        let english = "{ $n ->\n[one] one record\n*[other] { $n } records\n}";
        insta::assert_snapshot!(shape("{ $n } 건", english, &russian), @r"
        { $n ->
            [one] { $n } 건
            [few] { $n } 건
            [many] { $n } 건
           *[other] { $n } 건
        }
        ");
        assert_eq!(shape("{ $n } 건", english, &["other"]), "{ $n } 건");
        let korean = "{ $n ->\n[0] 없음\n*[other] { $n } 건\n}";
        insta::assert_snapshot!(shape(korean, english, &["one", "other"]), @r"
        { $n ->
            [0] 없음
            [one] { $n } 건
           *[other] { $n } 건
        }
        ");
        let other = "{ $how ->\n    [added] 가\n   *[other] 나\n}";
        assert_eq!(shape(other, "x", &russian), other);
    }
}
