//! How long it is kept: periods by value, and the articles they rest on.

use super::gather::{About, CHANGED, Gather};
use super::same::{Same, all_same, order, pair};
use super::{Code, Saying};
use crate::document::Say;
use crate::fact::{Citation, Period, Word, kinds};
use crate::key::Key;
use crate::law::{Law, PeriodKind, Record};
use crate::policy::retention::{KeptByLaw, Retention, Rule};
use std::cmp::Ordering;

/// What is said of all periods.
pub(super) fn of_all(g: &mut Gather<'_>, old: Option<&Retention>, new: Option<&Retention>) {
    let empty = Retention::default();
    let (old, new) = (old.unwrap_or(&empty), new.unwrap_or(&empty));
    let Retention { statements } = old;
    g.statements("retention", "statements", statements, &new.statements);
}

/// The rules of one thing, of which one applies.
pub(super) fn rules(g: &mut Gather<'_>, key: &Key, about: &About, old: &[Rule], new: &[Rule]) {
    let paired = pair(old, new);
    let code = match (paired.gone.as_slice(), paired.come.as_slice()) {
        ([], []) => {
            if is_shuffled(old, new) {
                g.shuffled(key.clone(), about);
            }
            return;
        }
        ([old], [new]) => compare(old, g.old.law, new, g.new.law),
        _ => Code::RetentionChangedIncomparable,
    };
    let (before, after) = (Saying::rules(old, g.old.law), Saying::rules(new, g.new.law));
    g.add(code, key.clone(), about, before, after);
}

/// Whether two lists of rules differ in more than their order.
pub(super) fn differ(old: &[Rule], new: &[Rule]) -> bool {
    !all_same(old, new)
}

/// Whether rules that are the same, or the articles of one, stand in another order.
pub(super) fn is_shuffled(old: &[Rule], new: &[Rule]) -> bool {
    fn laws(rule: &Rule) -> &[Citation] {
        match rule {
            Rule::For { law, .. } | Rule::Laws(law) => law,
            Rule::Until(_) | Rule::Record(_) | Rule::Text(_) => &[],
        }
    }
    let paired = pair(old, new);
    let mut both = paired.both.iter();
    paired.is_shuffled()
        || both.any(|(was, is)| pair(laws(&old[*was]), laws(&new[*is])).is_shuffled())
}

/// What one rule measures.
enum Measure<'a> {
    /// So long, from an event on.
    Time(Period, PeriodKind, Option<&'a Word<kinds::Event>>),
    /// As long as some law says.
    Statutory,
    /// Until something happens, or in the clinic's own words.
    Words,
}

fn measure<'a>(rule: &'a Rule, law: &Law) -> Measure<'a> {
    match rule {
        Rule::For { period, after, law: _ } => {
            Measure::Time(*period, PeriodKind::Minimum, after.as_ref())
        }
        Rule::Record(_) => match rule.record(law).and_then(|it| Some((it.period?, it.period_is))) {
            Some((period, kind)) => Measure::Time(period, kind, None),
            None => Measure::Statutory,
        },
        Rule::Laws(_) => Measure::Statutory,
        Rule::Until(_) | Rule::Text(_) => Measure::Words,
    }
}

/// The code of two rules that differ.
fn compare(old: &Rule, old_law: &Law, new: &Rule, new_law: &Law) -> Code {
    match (measure(old, old_law), measure(new, new_law)) {
        (Measure::Time(old, kind, from), Measure::Time(new, new_kind, new_from))
            if kind == new_kind && from.cloned().same(&new_from.cloned()) =>
        {
            of_periods(old, new).unwrap_or(Code::RetentionBasisChanged)
        }
        (Measure::Statutory, Measure::Statutory) => Code::RetentionBasisChanged,
        _ => Code::RetentionChangedIncomparable,
    }
}

/// The code of two periods; `None` if they are the same.
fn of_periods(old: Period, new: Period) -> Option<Code> {
    match order(old, new) {
        Some(Ordering::Equal) => None,
        Some(Ordering::Less) => Some(Code::RetentionExtended),
        Some(Ordering::Greater) => Some(Code::RetentionShortened),
        None => Some(Code::RetentionChangedIncomparable),
    }
}

/// Records that laws order to be kept, matched by their word.
pub(super) fn kept_by_law(g: &mut Gather<'_>, old: &[KeptByLaw], new: &[KeptByLaw]) {
    let key = Key::new("kept_by_law.records");
    let about = |it: &KeptByLaw| {
        About::labeled("retention", "kept-by-law").of(Saying::new(it.record.clone()))
    };
    let name = |it: &KeptByLaw| it.record.row_name();
    // A record that stands twice is matched with itself in turn.
    let mut free: Vec<(usize, &KeptByLaw)> = new.iter().enumerate().collect();
    let mut places = Vec::new();
    for was in old {
        match free.iter().position(|(_, it)| name(it) == name(was)) {
            Some(found) => {
                let (place, is) = free.remove(found);
                places.push(place);
                record(g, &key.child(name(was)), &about(is), was, is);
            }
            None => {
                let period = stated(was, g.old.law).0.map(Saying::period);
                g.add(Code::RecordRemoved, key.child(name(was)), &about(was), period, None);
            }
        }
    }
    for (_, it) in free {
        let period = stated(it, g.new.law).0.map(Saying::period);
        g.add(Code::RecordAdded, key.child(name(it)), &about(it), None, period);
    }
    if !places.is_sorted() {
        g.shuffled(key, &About::labeled("retention", "kept-by-law"));
    }
}

fn record(g: &mut Gather<'_>, key: &Key, about: &About, old: &KeptByLaw, new: &KeptByLaw) {
    let KeptByLaw { record: _, law: _, period: _, items, statements } = old;
    let (period, laws) = stated(old, g.old.law);
    let (new_period, new_laws) = stated(new, g.new.law);
    let code = match (period, new_period) {
        (Some(old), Some(new)) => of_periods(old, new),
        (None, None) => None,
        _ => Some(Code::RetentionChangedIncomparable),
    };
    if let Some(code) = code {
        let (before, after) = (period.map(Saying::period), new_period.map(Saying::period));
        g.add(code, key.clone(), about, before, after);
    }
    g.series(Code::RetentionBasisChanged, key.clone(), about, &laws, &new_laws);
    g.series(Code::RetentionItems, key.clone(), about, items, &new.items);
    g.each(CHANGED, key, about, statements, &new.statements);
}

/// The period and articles as the policy states them, or else those of the law's own table.
fn stated(kept: &KeptByLaw, law: &Law) -> (Option<Period>, Vec<Citation>) {
    let known = kept.record.known().and_then(|it| law.record(it));
    let laws = match known {
        Some(record) if kept.law.is_empty() => record.citations().into_iter().cloned().collect(),
        _ => kept.law.clone(),
    };
    (kept.period.or(known.and_then(|it: &Record| it.period)), laws)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{check, codes};

    fn period(old: &str, new: &str) -> Vec<&'static str> {
        let yaml = |rule: &str| format!("processing: {{ membership: {{ retention: {rule} }} }}");
        codes(&yaml(old), &yaml(new))
    }

    #[test]
    fn periods_compare_by_value() {
        assert!(period("{ months: 12 }", "{ years: 1 }").is_empty());
        assert_eq!(period("{ years: 1 }", "{ years: 3 }"), ["retention.extended"]);
        assert_eq!(period("{ years: 3 }", "{ months: 35 }"), ["retention.shortened"]);
        let incomparable = ["retention.changed_incomparable"];
        assert_eq!(period("{ months: 6 }", "{ days: 180 }"), incomparable);
        assert_eq!(
            period("{ years: 1 }", "{ until: membership-withdrawal-or-expulsion }"),
            incomparable
        );
        assert_eq!(period("{ years: 1 }", "{ years: 1, after: last-login }"), incomparable);
        assert_eq!(
            period("{ record: medical-chart }", "{ record: patient-list }"),
            ["retention.shortened"]
        );
        assert_eq!(
            period("{ record: medical-chart }", "{ years: 10 }"),
            ["retention.basis_changed"],
        );
        assert_eq!(
            period(
                "{ years: 5, law: { law: electronic-commerce-act } }",
                "{ years: 5, law: { law: electronic-commerce-act-decree, article: \"6(1)2\" } }"
            ),
            ["retention.basis_changed"],
        );
        assert_eq!(
            period(
                "[{ years: 1 }, { until: last-login }]",
                "[{ until: last-login }, { years: 1 }]"
            ),
            ["order.only"],
        );
    }

    #[test]
    fn a_period_is_said_with_its_articles() {
        insta::assert_snapshot!(check(
            "processing: { membership: { basis: consent, retention: { years: 1 } } }",
            "processing: { membership: { basis: consent, retention: { years: 3, law: { law: electronic-commerce-act, article: \"6\" } } } }",
        ), @"
        retention.extended retention.activities.membership: consent_review (pipa 15(2)), fresh_consent
          ‘홈페이지 회원 관리’의 보유기간이 1년에서 3년(「전자상거래 등에서의 소비자보호에 관한 법률」 제6조)으로 늘어납니다.
          The retention period of “website membership” is extended from 1 year to 3 years (Article 6 of the Act on the Consumer Protection in Electronic Commerce, Etc.).
        ");
    }

    #[test]
    fn records_are_matched_by_their_word() {
        insta::assert_snapshot!(check(
            "kept_by_law: [patient-list, { record: medical-chart, law: { law: medical-service-act-decree, article: \"15\" }, years: 10, items: [name] }]",
            "kept_by_law: [medical-chart, { record: contract, years: 5 }, { record: patient-list, years: 5 }]",
        ), @"
        retention.basis_changed kept_by_law.records.medical-chart: admin (pipa 30(2))
          ‘진료기록부’의 보유기간은 같으나 보유 근거가 다음과 같이 바뀝니다: 「의료법 시행령」 제15조 → 「의료법 시행규칙」 제15조제1항제2호
          The retention period of “medical treatment records” stays the same, but its legal basis changes: Article 15 of the Enforcement Decree of the Medical Service Act → Article 15 (1) 2 of the Enforcement Rule of the Medical Service Act
        retention.items kept_by_law.records.medical-chart: admin (pipa 30(2))
          법령에 따라 보존하는 ‘진료기록부’의 항목으로 적었던 다음 내용이 삭제됩니다: 성명
          The items kept by law in “medical treatment records” are no longer stated: name
        retention.record_added kept_by_law.records.contract: material (pipa 30(2), sg 21)
          법령에 따라 보존하는 기록에 ‘계약 또는 청약철회 등에 관한 기록’ 항목이 추가됩니다. 보존기간: 5년
          Added to the records kept by law: records of contracts or withdrawal of subscription. Period of retention: 5 years
        order.only kept_by_law.records: editorial ()
          ‘개인정보의 처리 및 보유 기간 중 법령에 따라 보존하는 기록’에서 순서만 바뀝니다. 내용은 같습니다.
          In “Period for processing and retaining personal information – Records kept by law”, only the order changes. The content is the same.
        ");
    }
}
