//! Automatic collection: devices such as cookies, and tools of third parties.

use super::gather::{About, Gather, Row};
use super::recipient::term;
use super::severity::Ground;
use super::{Code, Saying};
use crate::fact::Stated;
use crate::key::Key;
use crate::policy::automatic_collection::AutomaticCollection;
use crate::policy::third_party_tools::{ThirdPartyTools, Tool, ToolKind};

const CODES: (Code, Code) = (Code::DeviceChanged, Code::DeviceChanged);

pub(super) fn automatic(
    g: &mut Gather<'_>,
    old: &Option<Stated<AutomaticCollection>>,
    new: &Option<Stated<AutomaticCollection>>,
) {
    const SECTION: &str = "automatic_collection";
    g.plain_section(SECTION, old, new, |g, old, new| {
        let AutomaticCollection { devices, purposes, choices, browsers, effects, statements } = old;
        let key = |name: &str| Key::new(SECTION).child(name);
        let about = |label| About::labeled(SECTION, label);
        let uses = |label| about(label).on([Ground::Use]);
        g.each(CODES, &key("devices"), &uses("devices"), devices, &new.devices);
        g.list(CODES, &key("purposes"), &uses("purposes"), purposes, &new.purposes);
        // What introduces the choices on the page is a sentence, and no label.
        let of_choices = About::part(SECTION, Saying::message("change-device", Some("choices")));
        g.list(CODES, &key("choices"), &of_choices, choices, &new.choices);
        g.list(CODES, &key("browsers"), &about("browsers"), browsers, &new.browsers);
        g.statements(SECTION, "effects", effects, &new.effects);
        g.statements(SECTION, "statements", statements, &new.statements);
    });
}

pub(super) fn tools(
    g: &mut Gather<'_>,
    old: &Option<Stated<ThirdPartyTools>>,
    new: &Option<Stated<ThirdPartyTools>>,
) {
    const SECTION: &str = "third_party_tools";
    g.section(SECTION, old, new, |g, old, new| {
        let key = Key::new(SECTION).child("tools");
        let about = About::labeled(SECTION, "tools").on([Ground::Use]);
        let old = old.map(|ThirdPartyTools { tools }| tools);
        let new = new.map(|ThirdPartyTools { tools }| tools);
        for row in g.rows(&key, &about, old, new) {
            match row {
                Row::Gone(slug, it) => {
                    let about = about.clone().on([Ground::Less]);
                    g.add(CODES.1, key.child(slug), &about, Some(Saying::name(&it.name)), None);
                }
                Row::Come(slug, it) => {
                    g.add(CODES.0, key.child(slug), &about, None, Some(Saying::name(&it.name)));
                }
                Row::Both(slug, old, new) => tool(g, &key.child(slug), old, new),
            }
        }
    });

    fn tool(g: &mut Gather<'_>, key: &Key, old: &Tool, new: &Tool) {
        let Tool { name, kind, operator, items, purposes, retention, opt_out } = old;
        let of = |label| {
            let label = Saying::message(SECTION, Some(label));
            let section = Some(Saying::of(Saying::name(&new.name), label));
            About { section, ..About::default() }
        };
        let uses = |label| of(label).on([Ground::Use]);
        let key = || key.clone();
        g.name(CODES.0, key(), &of("name"), Some(name), Some(&new.name));
        if *kind != new.kind {
            let say = |it: ToolKind| Saying::message(SECTION, Some(it.name()));
            g.add(CODES.0, key(), &of("kind"), kind.map(say), new.kind.map(say));
        }
        g.name(CODES.0, key(), &uses("operator"), operator.as_ref(), new.operator.as_ref());
        g.series(CODES.0, key(), &uses("items"), items, &new.items);
        g.series(CODES.0, key(), &uses("purposes"), purposes, &new.purposes);
        term(g, CODES.0, &key(), &uses("retention"), retention, &new.retention);
        g.fact(CODES.0, key(), &of("opt-out"), opt_out.as_ref(), new.opt_out.as_ref());
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn a_tool_is_compared_fact_by_fact() {
        insta::assert_snapshot!(check(
            "third_party_tools: { tools: { meta: { name: Pixel, kind: pixel, items: [name] } } }",
            "third_party_tools: { tools: { meta: { name: Pixel, kind: sdk, items: [name, email], retention: { years: 1 } } } }",
        ), @"
        device.changed third_party_tools.tools.meta: admin (pipa 30(2))
          ‘Pixel의 종류’의 내용이 다음과 같이 바뀝니다: 픽셀 → SDK
          Changed in “Kind (Pixel)”: pixel → SDK
        device.changed third_party_tools.tools.meta: material (pipa 30(2), sg 21)
          ‘Pixel의 수집하는 행태정보의 항목’의 내용이 다음과 같이 바뀝니다: 성명 → 성명, 이메일 주소
          Changed in “Items of behavioral information collected (Pixel)”: name → name, email address
        device.changed third_party_tools.tools.meta: material (pipa 30(2), sg 21)
          ‘Pixel의 보유 및 이용 기간’에 다음 내용이 추가됩니다: 1년
          Added to “Period of retention and use (Pixel)”: 1 year
        ");
    }
}
