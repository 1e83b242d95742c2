//! What a change says in a language, from one message for each code.

use super::{Change, Code, Obligation, Saying, Severity};
use crate::document::{Fill, Inline, Inlines, Say, Voice};

impl Change {
    /// The change in a sentence.
    pub fn sentence(&self, voice: &Voice<'_>) -> Inlines {
        let said = |it: &Option<Saying>| {
            Fill::Inlines(it.as_ref().map(|it| it.say(voice)).unwrap_or_default())
        };
        let how = Fill::Inlines(vec![Inline::Text(self.how().to_owned())]);
        let fills = [
            ("section", said(&self.section)),
            ("subject", said(&self.subject)),
            ("before", said(&self.before)),
            ("after", said(&self.after)),
            ("how", how),
        ];
        voice.message(&message(self.code.spelling()), None, &fills)
    }

    /// What the change obliges the controller to, with the articles; for the agency's eyes.
    pub fn duty_sentences(&self, voice: &Voice<'_>) -> Vec<Inlines> {
        self.duties.iter().map(|it| it.say(voice)).collect()
    }

    /// Whether readers of the notice need it: not where only the form of the text changed, or a
    /// date that every version has of its own.
    pub fn is_public(&self) -> bool {
        !matches!(
            self.code,
            Code::DateChanged | Code::OrderOnly | Code::TypographyOnly | Code::WordingRevised
        )
    }

    /// What happened to the fact: `$how` of the sentence.
    fn how(&self) -> &'static str {
        match (&self.before, &self.after) {
            (None, Some(_)) => "added",
            (Some(_), None) => "removed",
            (Some(_), Some(_)) => "changed",
            (None, None) => "untold",
        }
    }
}

impl Severity {
    /// The severity in words.
    pub fn say(self, voice: &Voice<'_>) -> Inlines {
        voice.message(&message(&format!("severity-{}", self.name())), None, &[])
    }
}

impl Obligation {
    /// The duty in a sentence, with the articles it rests on.
    pub fn say(&self, voice: &Voice<'_>) -> Inlines {
        let id = message(&format!("duty-{}", self.duty.name()));
        let laws = self.law.iter().map(|it| it.say(voice)).collect();
        voice.message(&id, None, &[("laws", Fill::List(laws))])
    }
}

/// The message of a spelling: `entrustee.added` is `change-entrustee-added`.
fn message(spelling: &str) -> String {
    format!("change-{}", spelling.replace(['.', '_'], "-"))
}

#[cfg(test)]
mod tests {
    use super::super::severity::{Duty, weigh};
    use super::super::testing::{CATALOG, controller};
    use super::*;
    use crate::document::plain;
    use crate::fact::LocalText;
    use crate::key::Key;
    use crate::l10n::Locale;

    fn sample(code: Code, before: bool, after: bool) -> Change {
        let said = |text: &str| Saying::name(&LocalText::Same(text.to_owned()));
        Change {
            code,
            key: Key::new("officer.name"),
            section: Some(said("SECTION")),
            subject: Some(said("SUBJECT")),
            before: before.then(|| said("BEFORE")),
            after: after.then(|| said("AFTER")),
            severity: Severity::Admin,
            law: weigh(code, &[]).law,
            duties: Vec::new(),
            is_sensitive: false,
            overridden: None,
        }
    }

    /// Says something in a language; nothing may be missing in it.
    fn say(tag: &str, say: impl Fn(&Voice<'_>) -> Inlines) -> String {
        let locale = Locale::parse(tag).unwrap();
        let controller = controller();
        let voice = controller.voice(&CATALOG, &locale);
        let said = say(&voice);
        let findings = voice.take_findings();
        assert!(findings.is_empty(), "{tag}: {findings:#?}");
        assert!(!format!("{said:?}").contains("Missing {"), "{tag}: falls back: {said:?}");
        let said = plain(&said);
        assert!(!said.trim().is_empty() && !said.contains("{"), "{tag}: {said}");
        said
    }

    #[test]
    fn every_code_has_a_sentence_in_every_language() {
        for code in Code::ALL {
            for tag in ["ko", "en"] {
                for (before, after) in [(true, true), (true, false), (false, true), (false, false)]
                {
                    let said = say(tag, |voice| sample(*code, before, after).sentence(voice));
                    // What is on one side only is never said of the other.
                    assert!(before || !said.contains("BEFORE"), "{}: {said}", code.spelling());
                }
                assert!(code.mirror().mirror() == *code, "{}", code.spelling());
            }
        }
    }

    #[test]
    fn severities_and_duties_are_said_with_their_articles() {
        for tag in ["ko", "en"] {
            for severity in Severity::ALL {
                say(tag, |voice| severity.say(voice));
                assert_eq!(Severity::parse(severity.name()), Some(severity));
            }
            for duty in Duty::ALL {
                let mut change = sample(Code::ItemAdded, false, true);
                change.duties = vec![Obligation { duty, law: change.law.clone() }];
                let said = say(tag, |voice| change.duty_sentences(voice).concat());
                assert!(said.contains("30"), "no article: {said}");
            }
        }
    }
}
