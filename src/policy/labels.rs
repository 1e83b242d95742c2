//! Labels (주요 개인정보 처리 표시): the main points of a policy at a glance, as in part V of the drafting guideline.
//!
//! A label shows two or three representative facts and leads to the section that has them all.

use super::officer::Officer;
use super::processing::Activity;
use super::retention::Rule;
use super::{Context, SECTIONS, State};
use crate::document::{Fill, Inline, Inlines, Say, Voice, plain};
use crate::fact::{Given, Phone, Stated, Word, kinds};
use crate::law::ItemGroup;
use std::borrow::Cow;

/// One label.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The name of its icon.
    pub icon: Cow<'static, str>,
    /// What it is about.
    pub title: Inlines,
    /// The main point, without links: the whole label is one.
    pub text: Inlines,
    /// The key of the section it leads to.
    pub section: Cow<'static, str>,
}

type Make = fn(&Context<'_>, &Voice<'_>) -> Option<Label>;

/// All labels in the order of the guideline, each with its rank: where there are too many, those
/// of the highest numbers give way. The guideline asks at least for the first three.
const LABELS: [(u8, Make); 15] = [
    (1, items),
    (4, health),
    (11, cameras),
    (5, unique_identifiers),
    (6, biometric),
    (13, payment),
    (14, location),
    (7, automatic),
    (2, third_party),
    (8, entrustment),
    (9, abroad),
    (10, retention),
    (12, rights),
    (15, children),
    (3, officer),
];

/// How many labels stand on a page at most.
const MOST: usize = 9;

/// How many facts represent the others.
const REPRESENTATIVE: usize = 3;

/// The labels that the facts support, in the order of the guideline.
pub fn labels(cx: &Context<'_>, voice: &Voice<'_>) -> Vec<Label> {
    let found: Vec<(u8, Label)> = LABELS
        .iter()
        .filter_map(|(rank, make)| make(cx, voice).map(|it| (*rank, it)))
        .filter(|(_, it)| is_on_page(&it.section, cx))
        .collect();
    let mut ranks: Vec<u8> = found.iter().map(|(rank, _)| *rank).collect();
    ranks.sort_unstable();
    let last = ranks.get(MOST - 1).copied().unwrap_or(u8::MAX);
    found.into_iter().filter(|(rank, _)| *rank <= last).map(|(_, it)| it).collect()
}

fn is_on_page(section: &str, cx: &Context<'_>) -> bool {
    let section = SECTIONS.iter().find(|it| it.key == section);
    section.is_some_and(|it| (it.state)(cx.policy) != State::LeftOut)
}

/// A label whose title is the message `label-<name>`; none without text.
fn label(
    icon: &'static str,
    name: &str,
    text: Inlines,
    section: &'static str,
    voice: &Voice<'_>,
) -> Option<Label> {
    let title = voice.message(&format!("label-{name}"), None, &[]);
    (!text.is_empty()).then_some(Label { icon: icon.into(), title, text, section: section.into() })
}

/// The text `label-<name>.<attribute>`.
fn text(name: &str, attribute: &str, voice: &Voice<'_>) -> Inlines {
    voice.message(&format!("label-{name}"), Some(attribute), &[])
}

fn counted(name: &str, attribute: &str, n: usize, voice: &Voice<'_>) -> Inlines {
    let n = Fill::Number(i64::try_from(n).unwrap_or(i64::MAX));
    voice.message(&format!("label-{name}"), Some(attribute), &[("n", n)])
}

/// The first facts, and whether there are others.
fn representative(facts: &[impl Say], voice: &Voice<'_>) -> Inlines {
    let first = voice.series(facts.iter().take(REPRESENTATIVE).map(|it| it.say(voice)));
    in_label(first, facts.len() > REPRESENTATIVE, voice)
}

fn in_label(facts: Inlines, has_others: bool, voice: &Voice<'_>) -> Inlines {
    if facts.is_empty() {
        return facts;
    }
    let attribute = if has_others { "more" } else { "all" };
    voice.message("label-facts", Some(attribute), &[("facts", Fill::Inlines(facts))])
}

fn activities<'a>(cx: &Context<'a>) -> impl Iterator<Item = &'a Activity> {
    let processing = cx.policy.processing.as_ref().and_then(Stated::said);
    processing.into_iter().flat_map(|it| it.values())
}

type ItemWord = Word<kinds::Item>;

/// The items of all activities that pass, each once.
fn items_that<'a>(cx: &Context<'a>, pass: impl Fn(&ItemWord) -> bool) -> Vec<&'a ItemWord> {
    let mut found: Vec<&ItemWord> = Vec::new();
    for item in activities(cx).flat_map(|it| it.items.all()) {
        if pass(item) && !found.contains(&item) {
            found.push(item);
        }
    }
    found
}

fn is_in(group: &ItemGroup, item: &ItemWord) -> bool {
    item.known().is_some_and(|word| group.has(word))
}

/// The items of one of the guideline's classes.
fn class<'a>(name: &str, cx: &Context<'a>) -> Vec<&'a ItemWord> {
    let Some(group) = cx.law.items.labels.get(name) else { return Vec::new() };
    items_that(cx, |it| is_in(group, it))
}

/// Items that no other label shows.
fn items(cx: &Context<'_>, voice: &Voice<'_>) -> Option<Label> {
    let law = &cx.law.items;
    let is_general = |item: &ItemWord| {
        let is_apart = activities(cx)
            .any(|it| it.items.sensitive.contains(item) || it.items.automatic.contains(item));
        let mut classes = law.labels.values().chain([&law.sensitive, &law.unique_identifiers]);
        !is_apart && !classes.any(|group| is_in(group, item))
    };
    let mut found = items_that(cx, is_general);
    // An item that one may leave out does not represent the others.
    let is_optional = |item: &ItemWord| activities(cx).all(|it| !is_asked_for(it, item));
    found.sort_by_key(|it| is_optional(it));
    label("items", "items", representative(&found, voice), "items", voice)
}

fn is_asked_for(activity: &Activity, item: &ItemWord) -> bool {
    activity.items.required.contains(item) || activity.items.unspecified.contains(item)
}

/// Health information, or sensitive information of another kind. What the policy itself calls
/// sensitive represents the others.
fn health(cx: &Context<'_>, voice: &Voice<'_>) -> Option<Label> {
    let is_stated = |item: &ItemWord| activities(cx).any(|it| it.items.sensitive.contains(item));
    let mut health = class("health", cx);
    health.sort_by_key(|it| !is_stated(it));
    let biometric = class("biometric", cx);
    let sensitive = items_that(cx, |item| {
        (is_stated(item) || is_in(&cx.law.items.sensitive, item)) && !biometric.contains(&item)
    });
    if health.is_empty() {
        return label("health", "sensitive", representative(&sensitive, voice), "items", voice);
    }
    let first = voice.series(health.iter().take(REPRESENTATIVE).map(|it| it.say(voice)));
    let has_others = sensitive.len().max(health.len()) > health.len().min(REPRESENTATIVE);
    label("health", "health", in_label(first, has_others, voice), "items", voice)
}

fn cameras(cx: &Context<'_>, voice: &Voice<'_>) -> Option<Label> {
    let is_said =
        |section: &Option<Stated<_>>| section.as_ref().is_some_and(|it| it.said().is_some());
    if is_said(&cx.policy.cameras) {
        label("visual", "visual", text("visual", "fixed", voice), "cameras", voice)
    } else if is_said(&cx.policy.mobile_cameras) {
        label("visual", "visual", text("visual", "mobile", voice), "mobile_cameras", voice)
    } else {
        None
    }
}

fn unique_identifiers(cx: &Context<'_>, voice: &Voice<'_>) -> Option<Label> {
    let found = items_that(cx, |it| is_in(&cx.law.items.unique_identifiers, it));
    label("id", "id", representative(&found, voice), "items", voice)
}

fn biometric(cx: &Context<'_>, voice: &Voice<'_>) -> Option<Label> {
    label("biometric", "biometric", representative(&class("biometric", cx), voice), "items", voice)
}

fn payment(cx: &Context<'_>, voice: &Voice<'_>) -> Option<Label> {
    label("payment", "payment", representative(&class("payment", cx), voice), "items", voice)
}

fn location(cx: &Context<'_>, voice: &Voice<'_>) -> Option<Label> {
    label("location", "location", representative(&class("location", cx), voice), "items", voice)
}

fn automatic(cx: &Context<'_>, voice: &Voice<'_>) -> Option<Label> {
    let (text, section) = match &cx.policy.automatic_collection {
        Some(Stated::Said(it)) if !it.devices.is_empty() => {
            (representative(&it.devices, voice), "automatic_collection")
        }
        _ => {
            let is_automatic =
                |item: &ItemWord| activities(cx).any(|it| it.items.automatic.contains(item));
            (representative(&items_that(cx, is_automatic), voice), "items")
        }
    };
    label("automatic", "automatic", text, section, voice)
}

fn third_party(cx: &Context<'_>, voice: &Voice<'_>) -> Option<Label> {
    let text = match cx.policy.provision.as_ref()? {
        Stated::None(_) => text("third-party", "none", voice),
        Stated::Said(it) if !it.recipients.is_empty() => {
            let names: Vec<_> = it.recipients.values().map(|it| &it.name).collect();
            representative(&names, voice)
        }
        Stated::Said(it) if !it.exceptions.is_empty() => text("third-party", "exceptions", voice),
        Stated::Said(_) => Inlines::new(),
    };
    label("third-party", "third-party", text, "provision", voice)
}

fn entrustment(cx: &Context<'_>, voice: &Voice<'_>) -> Option<Label> {
    let text = match cx.policy.entrustment.as_ref()? {
        Stated::None(_) => text("entrust", "none", voice),
        Stated::Said(it) if it.parties.is_empty() => Inlines::new(),
        Stated::Said(it) => counted("entrust", "parties", it.parties.len(), voice),
    };
    label("entrust", "entrust", text, "entrustment", voice)
}

fn abroad(cx: &Context<'_>, voice: &Voice<'_>) -> Option<Label> {
    let text = match cx.policy.cross_border.as_ref()? {
        Stated::None(_) => text("abroad", "none", voice),
        Stated::Said(it) => {
            let mut countries: Vec<_> = Vec::new();
            for country in it.transfers.values().filter_map(|it| it.country.as_ref()) {
                if !countries.contains(&country) {
                    countries.push(country);
                }
            }
            representative(&countries, voice)
        }
    };
    label("abroad", "abroad", text, "cross_border", voice)
}

/// The first period that needs no article to be understood, or the number of records kept by law.
fn retention(cx: &Context<'_>, voice: &Voice<'_>) -> Option<Label> {
    let rules: Vec<&Rule> = activities(cx).flat_map(|it| it.retention.iter()).collect();
    let kept_by_law = cx.policy.kept_by_law.len();
    let plainest = rules.iter().find(|it| matches!(it, Rule::Until(_) | Rule::For { .. }));
    let text = match plainest {
        Some(rule) => {
            let has_others = kept_by_law > 0 || rules.iter().any(|it| it != rule);
            let period = rule.say_briefly(cx, voice);
            if has_others {
                let period = [("period", Fill::Inlines(period))];
                voice.message("label-retention", Some("more"), &period)
            } else {
                in_label(period, false, voice)
            }
        }
        None if kept_by_law > 0 => counted("retention", "kept-by-law", kept_by_law, voice),
        None => Inlines::new(),
    };
    label("retention", "retention", text, "retention", voice)
}

fn rights(cx: &Context<'_>, voice: &Voice<'_>) -> Option<Label> {
    let rights = cx.policy.rights.as_ref()?.said()?;
    label("rights", "rights", representative(&rights.rights, voice), "rights", voice)
}

fn children(cx: &Context<'_>, voice: &Voice<'_>) -> Option<Label> {
    let text = match cx.policy.children.as_ref()? {
        Stated::None(_) => text("children", "none", voice),
        Stated::Said(it) if it.consent_by.is_empty() => Inlines::new(),
        Stated::Said(_) => text("children", "consent", voice),
    };
    label("children", "children", text, "children", voice)
}

/// Whom to call: a department if one has a telephone, else the privacy officer.
fn officer(cx: &Context<'_>, voice: &Voice<'_>) -> Option<Label> {
    let officer = cx.policy.officer.as_ref()?.said()?;
    let department = officer.departments.values().find_map(|it| {
        let phone = first_phone(it.phone.as_ref(), &it.phones)?;
        Some(voice.series([it.name.say(voice), dialable(phone, voice)]))
    });
    let (name, text) = match department {
        Some(text) => ("department", text),
        None => ("officer", privacy_officer(officer, voice)),
    };
    label("officer", name, text, "officer", voice)
}

fn privacy_officer(officer: &Officer, voice: &Voice<'_>) -> Inlines {
    let Officer { name, post, department, phone, phones, .. } = officer;
    let who = name.as_ref().or(post.as_ref()).or(department.as_ref());
    let who = who.map(|it| it.say_name(voice));
    let phone = first_phone(phone.as_ref(), phones).map(|it| dialable(it, voice));
    voice.series(who.into_iter().chain(phone))
}

fn first_phone<'a>(phone: Option<&'a Given<Phone>>, phones: &'a [Phone]) -> Option<&'a Phone> {
    match phone {
        Some(Given::Known(phone)) => Some(phone),
        Some(Given::Missing) => None,
        None => phones.first(),
    }
}

/// A telephone number without its link.
fn dialable(phone: &Phone, voice: &Voice<'_>) -> Inlines {
    vec![Inline::Isolate(plain(&phone.say(voice)))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Findings, SourceFile};
    use crate::l10n::Locale;
    use crate::law::Law;
    use crate::policy::testing::{catalog, controller};
    use crate::policy::{Numbering, Policy};
    use crate::source::yaml;

    /// Each label as `icon, title: text -> section`.
    fn said(tag: &str, lines: &str) -> String {
        let file = SourceFile::new("test.yaml", format!("effective: 2026-11-22\n{lines}"));
        let mut findings = Findings::new();
        let node = yaml::parse(&file, &mut findings).unwrap();
        let (policy, _) = yaml::read::<Policy>(&file, node, &mut findings);
        let policy = policy.unwrap_or_else(|| panic!("the example has mistakes: {findings:#?}"));
        let law = Law::korean().unwrap();
        let controller = controller();
        let locale = Locale::parse(tag).unwrap();
        let voice = controller.voice(catalog(), &locale);
        let numbering = Numbering::None;
        let cx = Context { policy: &policy, controller: &controller, law: &law, numbering };
        let labels = labels(&cx, &voice);
        let findings = voice.take_findings();
        assert!(findings.is_empty(), "could not be said: {findings:#?}");
        assert!(!format!("{labels:?}").contains("Missing {"), "falls back to Korean: {labels:#?}");
        let line = |it: &Label| {
            let (title, text) = (plain(&it.title), plain(&it.text));
            format!("{}, {title}: {text} -> {}\n", it.icon, it.section)
        };
        labels.iter().map(line).collect()
    }

    const CLINIC: &str = "
processing:
  medical-care:
    items:
      required: [name, resident-registration-number, address, mobile-phone, email]
      sensitive: [past-medical-history, symptoms]
    retention: { record: medical-chart }
  membership:
    items: { required: [login-id, card-number], automatic: [cookies] }
    retention: { until: membership-ends }
kept_by_law: [contract]
provision: none
entrustment:
  parties: { lab: { name: { ko: 초록검사, en: Green Lab }, tasks: [outsourced-testing] } }
cross_border:
  transfers: { cloud: { recipient: { ko: 노스, en: North }, country: us } }
automatic_collection: { devices: [cookies] }
rights: { rights: [access, correction, erasure, suspension] }
officer:
  name: { ko: 김하늘, en: Haneul Kim }
  departments: { team: { name: { ko: 고객팀, en: Customer Team }, phone: 02-555-0100 } }
cameras: { purposes: [patient-safety] }
children: none
";

    #[test]
    fn the_most_important_nine_stand_in_the_order_of_the_guideline() {
        insta::assert_snapshot!(said("ko", CLINIC), @"
        items, 개인정보: 성명, 주소, 휴대전화번호 등 -> items
        health, 건강정보: 과거 병력, 증상 -> items
        id, 고유식별정보: 주민등록번호 -> items
        automatic, 자동 수집: 쿠키 -> automatic_collection
        third-party, 제3자 제공: 제공하지 않음 -> provision
        entrust, 처리위탁: 수탁자 1곳 -> entrustment
        abroad, 국외 이전: 미국 -> cross_border
        retention, 보유기간: 회원 탈퇴 시까지 등 -> retention
        officer, 고충처리 부서: 고객팀, 02-555-0100 -> officer
        ");
        insta::assert_snapshot!(said("en", CLINIC), @"
        items, Personal information: Name, address, mobile phone number and others -> items
        health, Health information: Past medical history, symptoms -> items
        id, Unique identification information: Resident registration number -> items
        automatic, Automatic collection: Cookies -> automatic_collection
        third-party, Provision to third parties: Not provided -> provision
        entrust, Entrustment: 1 entrustee -> entrustment
        abroad, Cross-border transfer: United States -> cross_border
        retention, Retention period: Until withdrawal from membership, and other periods -> retention
        officer, Department handling grievances: Customer Team, +82 2-555-0100 -> officer
        ");
    }

    #[test]
    fn only_what_the_facts_support_is_shown() {
        assert_eq!(said("ko", ""), "");
        let yaml = "
processing: { inquiries: { items: { unspecified: [name] } } }
kept_by_law: [contract]
provision: { exceptions: [consent] }
entrustment: { statements: [contract-stored-electronically] }
children: { consent_by: [legal-representative-signature] }
officer: { name: { ko: 김하늘, en: Haneul Kim }, phone: missing }
mobile_cameras: { purposes: [patient-safety] }
";
        insta::assert_snapshot!(said("ko", yaml), @r"
        items, 개인정보: 성명 -> items
        visual, 개인영상정보: 이동형 영상정보처리기기 운영 -> mobile_cameras
        third-party, 제3자 제공: 방침에서 정한 경우에만 제공 -> provision
        retention, 보유기간: 법령에 따라 보존하는 기록 1종 -> retention
        children, 14세 미만 아동: 법정대리인의 동의를 받아 처리 -> children
        officer, 개인정보 보호책임자: 김하늘 -> officer
        ");
        insta::assert_snapshot!(said("en", yaml), @r"
        items, Personal information: Name -> items
        visual, Personal visual information: Mobile visual data processing devices in operation -> mobile_cameras
        third-party, Provision to third parties: Only in the cases stated in this policy -> provision
        retention, Retention period: 1 kind of record kept by law -> retention
        children, Children under 14: Processed with the consent of the legal representative -> children
        officer, Privacy officer: Haneul Kim -> officer
        ");
    }

    #[test]
    fn what_is_not_done_is_said() {
        let yaml = "
provision: none
entrustment: none
cross_border: none
children: none
";
        insta::assert_snapshot!(said("ko", yaml), @r"
        third-party, 제3자 제공: 제공하지 않음 -> provision
        entrust, 처리위탁: 위탁하지 않음 -> entrustment
        abroad, 국외 이전: 이전하지 않음 -> cross_border
        children, 14세 미만 아동: 처리하지 않음 -> children
        ");
        insta::assert_snapshot!(said("en", yaml), @"
        third-party, Provision to third parties: Not provided -> provision
        entrust, Entrustment: Not entrusted -> entrustment
        abroad, Cross-border transfer: Not transferred -> cross_border
        children, Children under 14: Not processed -> children
        ");
    }
}
