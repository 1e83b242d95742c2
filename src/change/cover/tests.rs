//! Real policies, changed in all places that a policy has: what each change makes of the text has
//! to be explained by facts, and the same the other way round.

use super::super::testing::{CATALOG, context, controller, document, policy, real, tree};
use super::super::{Change, Code, between};
use super::*;
use crate::diff::compare;
use crate::document::{Block, Document, Inline, Voice, plain};
use crate::policy::Policy;
use crate::source::yaml::{Kind as Yaml, Node};
use proptest::prelude::*;
use std::sync::LazyLock;

/// The real policies, and one that has the sections they lack.
static REAL: LazyLock<Vec<Node>> = LazyLock::new(|| {
    let mut all = real();
    all.push(tree(include_str!("rare.yaml")));
    all
});

/// What is done to a place in a tree.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Remove,
    Reverse,
    Rename,
    Reword,
    None,
    Exchange,
}

const DEEDS: [Deed; 6] =
    [Deed::Remove, Deed::Reverse, Deed::Rename, Deed::Reword, Deed::None, Deed::Exchange];

/// Does something at the nth place of a tree; `false` if there is none or nothing to be done.
fn mutate(tree: &mut Node, place: &mut usize, deed: Deed, donor: &Node) -> bool {
    if *place == 0 {
        return at(tree, deed, donor);
    }
    *place -= 1;
    match &mut tree.kind {
        Yaml::Null | Yaml::Scalar { .. } => false,
        Yaml::List(list) => list.iter_mut().any(|it| mutate(it, place, deed, donor)),
        Yaml::Map(map) => map.iter_mut().any(|((name, _), it)| {
            let other = donor.get(name).unwrap_or(donor);
            mutate(it, place, deed, other)
        }),
    }
}

fn at(node: &mut Node, deed: Deed, donor: &Node) -> bool {
    match (&mut node.kind, deed) {
        (Yaml::List(list), Deed::Remove) => list.pop().is_some(),
        (Yaml::Map(map), Deed::Remove) => map.pop().is_some(),
        (Yaml::List(list), Deed::Reverse) => {
            list.reverse();
            list.len() > 1
        }
        (Yaml::Map(map), Deed::Reverse) => {
            map.reverse();
            map.len() > 1
        }
        (Yaml::Map(map), Deed::Rename) => {
            map.last_mut().map(|((name, _), _)| name.push_str("-2")).is_some()
        }
        (Yaml::Scalar { text, .. }, Deed::Reword) => {
            *text = match text.parse::<u16>() {
                Ok(n) => (n + 1).to_string(),
                Err(_) => format!("{text} 외"),
            };
            true
        }
        (kind, Deed::None) => {
            *kind = Yaml::Scalar { text: "none".to_owned(), plain: true };
            true
        }
        (kind, Deed::Exchange) => {
            *kind = donor.kind.clone();
            true
        }
        _ => false,
    }
}

fn places(tree: &Node) -> usize {
    1 + match &tree.kind {
        Yaml::Null | Yaml::Scalar { .. } => 0,
        Yaml::List(list) => list.iter().map(places).sum(),
        Yaml::Map(map) => map.iter().map(|(_, it)| places(it)).sum(),
    }
}

/// A policy and what it becomes; `None` where that is no policy.
fn pair(which: usize, place: usize, deed: Deed, donor: usize) -> Option<(Policy, Policy)> {
    let old = &REAL[which % REAL.len()];
    let mut new = old.clone();
    let mut place = place % places(old);
    if !mutate(&mut new, &mut place, deed, &REAL[donor % REAL.len()]) {
        return None;
    }
    Some((policy(old.clone()).unwrap(), policy(new).ok()?))
}

/// A change without its weight, with its facts in Korean.
fn plainly(change: &Change, voice: &Voice<'_>) -> (Code, String, [String; 2]) {
    let said =
        |it: &Option<Saying>| it.as_ref().map(|it| plain(&it.say(voice))).unwrap_or_default();
    (change.code, change.key.to_string(), [said(&change.before), said(&change.after)])
}

/// Whether a text says something else, and not only at another place.
fn rewords(comparison: &Comparison, key: &Key) -> bool {
    let differs = |it: &&Row| it.key == *key && !it.is_same();
    comparison.rows.iter().filter(differs).any(|it| !is_elsewhere(it, comparison))
}

/// Holds everything that is promised about a pair of versions.
fn hold(old: &Policy, new: &Policy) {
    let controller = controller();
    let (was, is) = (context(old, &controller), context(new, &controller));
    let korean = Locale::korean();
    let voice = controller.voice(&CATALOG, &korean);
    let found = between(&was, &is);
    let mut mirrored: Vec<_> = between(&is, &was)
        .iter()
        .map(|it| {
            let (code, key, [before, after]) = plainly(it, &voice);
            (code.mirror(), key, [after, before])
        })
        .collect();
    let mut plain: Vec<_> = found.iter().map(|it| plainly(it, &voice)).collect();
    mirrored.sort();
    plain.sort();
    assert_eq!(plain, mirrored);
    for it in [&was, &is] {
        assert!(between(it, it).is_empty());
    }
    let compared = ["ko", "en"]
        .map(|tag| compare(&document(old, &controller, tag), &document(new, &controller, tag)));
    let texts = compared.each_ref().map(|comparison| Texts { comparison, recomposed: None });
    let covered = cover(found.clone(), &texts);
    let unexplained: Vec<_> = covered[found.len()..]
        .iter()
        .filter(|it| it.code != Code::DateChanged && it.code != Code::OrderOnly)
        // Where a place was reworded in English only.
        .filter(|it| it.code != Code::TranslationRevised || rewords(&compared[0], &it.key))
        .map(|it| plainly(it, &voice))
        .collect();
    assert!(unexplained.is_empty(), "{unexplained:#?}\nof {plain:#?}");
    let again = cover(covered.clone(), &texts);
    assert_eq!(again.len(), covered.len(), "a difference that is covered is found again");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn each_difference_in_text_comes_from_a_fact(
        which in 0_usize..100, place in 0_usize..10_000, deed in 0_usize..DEEDS.len(), donor in 0_usize..100,
    ) {
        if let Some((old, new)) = pair(which, place, DEEDS[deed], donor) {
            hold(&old, &new);
        }
    }
}

#[test]
fn every_real_policy_against_every_other() {
    let policies: Vec<Policy> = REAL.iter().map(|it| policy(it.clone()).unwrap()).collect();
    for old in &policies {
        for new in &policies {
            hold(old, new);
        }
    }
}

/// What is left to explain between two texts, and in the facts as gongji says them today.
fn left(old: [&str; 2], new: [&str; 2], today: Option<[&str; 2]>) -> Vec<(&'static str, String)> {
    let text = |tag: &str, words: &str| Document {
        locale: Locale::parse(tag).unwrap(),
        title: Vec::new(),
        preamble: vec![Block::Paragraph {
            key: Key::new("voluntary.intro"),
            text: vec![Inline::Text(words.to_owned())],
        }],
        articles: Vec::new(),
    };
    let both = |old: [&str; 2], new: [&str; 2]| {
        [0, 1].map(|at| {
            let tag = ["ko", "en"][at];
            compare(&text(tag, old[at]), &text(tag, new[at]))
        })
    };
    let (texts, today) = (both(old, new), today.map(|it| both(it, new)));
    let texts = [0, 1]
        .map(|at| Texts { comparison: &texts[at], recomposed: today.as_ref().map(|it| &it[at]) });
    let changes = cover(Vec::new(), &texts);
    changes.iter().map(|it| (it.code.spelling(), it.key.to_string())).collect()
}

#[test]
fn what_no_fact_explains_says_what_it_is() {
    let old = ["병원은 ‘처방’을 알립니다.", "The Hospital tells it."];
    let of = |code| vec![(code, "voluntary.intro".to_owned())];
    let words = ["병원은 ‘처방’을 게시합니다.", "The Hospital posts it."];
    assert_eq!(left(old, words, None), of("wording.only"));
    // The program says the old facts in the new words: the clinic changed nothing.
    assert_eq!(left(old, words, Some(words)), of("wording.revised"));
    assert_eq!(left(old, words, Some(old)), of("wording.only"));
    let marks = ["병원은 “처방”을 알립니다.", "The Hospital tells it."];
    assert_eq!(left(old, marks, None), of("typography.only"));
    let english = ["병원은 ‘처방’을 알립니다.", "The Hospital announces it."];
    assert_eq!(left(old, english, None), of("translation.revised"));
    assert_eq!(left(old, old, None), []);
}

#[test]
fn twelve_months_are_a_year_in_other_words() {
    let version = |rule: &str| {
        policy(tree(&format!(
            "effective: 2026-11-22\nprocessing: {{ membership: {{ retention: {rule} }} }}"
        )))
        .unwrap()
    };
    let (old, new, controller) = (version("{ months: 12 }"), version("{ years: 1 }"), controller());
    let found = between(&context(&old, &controller), &context(&new, &controller));
    assert!(found.is_empty(), "{found:?}");
    let comparison =
        compare(&document(&old, &controller, "ko"), &document(&new, &controller, "ko"));
    let covered = cover(found, &[Texts { comparison: &comparison, recomposed: None }]);
    let codes: Vec<_> = covered.iter().map(|it| (it.code, it.key.as_str())).collect();
    assert_eq!(codes, [(Code::WordingOnly, "retention.activities.membership")]);
}
