//! Measures that ensure safety.

use super::Code;
use super::gather::{About, Gather};
use crate::fact::Stated;
use crate::key::Key;
use crate::policy::safeguards::Safeguards;

type Facts = Option<Stated<Safeguards>>;

pub(super) fn compare(g: &mut Gather<'_>, old: &Facts, new: &Facts) {
    g.plain_section("safeguards", old, new, |g, old, new| {
        let Safeguards { managerial, technical, physical, statements } = old;
        let kinds = [
            ("managerial", managerial, &new.managerial),
            ("technical", technical, &new.technical),
            ("physical", physical, &new.physical),
        ];
        for (label, old, new) in kinds {
            let about = About::labeled("safeguards", label);
            let key = Key::new("safeguards").child(label);
            g.list((Code::SecurityAdded, Code::SecurityRemoved), &key, &about, old, new);
        }
        g.statements("safeguards", "statements", statements, &new.statements);
    });
}

#[cfg(test)]
mod tests {
    use super::super::testing::check;

    #[test]
    fn measures_come_and_go() {
        insta::assert_snapshot!(check(
            "safeguards: { technical: [access-control, encryption] }",
            "safeguards: { technical: [encryption], physical: [access-control] }",
        ), @"
        security.removed safeguards.technical.access-control: admin (pipa 30(2))
          개인정보의 안전성 확보조치에서 다음이 삭제됩니다: 접근 권한의 관리 및 접근 통제
          Deleted from the measures to ensure the safety of personal information: management of access rights and access control
        security.added safeguards.physical.access-control: admin (pipa 30(2))
          개인정보의 안전성 확보조치에 다음이 추가됩니다: 접근 권한의 관리 및 접근 통제
          Added to the measures to ensure the safety of personal information: management of access rights and access control
        ");
    }
}
