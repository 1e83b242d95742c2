//! [`Saying`]: a fact kept to be said later, in any language.

use crate::document::{Fill, Inline, Inlines, Say, Voice};
use crate::fact::{LocalText, Period, Slug};
use crate::law::{Law, Record};
use crate::policy::processing::Activity;
use crate::policy::retention::Rule;
use std::fmt;
use std::sync::Arc;

/// A fact that can be said in any language.
#[derive(Clone)]
pub struct Saying(Arc<dyn Say + Send + Sync>);

impl Saying {
    /// Keeps a fact to be said later.
    pub fn new(fact: impl Say + Send + Sync + 'static) -> Self {
        Self(Arc::new(fact))
    }

    /// The fact in the language of `voice`.
    pub fn say(&self, voice: &Voice<'_>) -> Inlines {
        self.0.say(voice)
    }

    /// Whether two are one and the same, not only alike.
    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// A name that the clinic wrote, such as that of a person or company.
    pub(super) fn name(name: &LocalText) -> Self {
        Self::new(Name(name.clone()))
    }

    /// Several facts in a row; `None` if there are none.
    pub(super) fn series(facts: impl IntoIterator<Item = Self>) -> Option<Self> {
        let facts: Vec<Self> = facts.into_iter().collect();
        (!facts.is_empty()).then(|| Self::new(Series(facts)))
    }

    /// A message, or an attribute of it.
    pub(super) fn message(id: &str, attribute: Option<&'static str>) -> Self {
        Self::new(Message(id.to_owned(), attribute))
    }

    /// The title of a section, with the label of a fact in it.
    pub(super) fn part(section: &'static str, label: Option<Self>) -> Self {
        let title = Self::message(section, None);
        match label {
            Some(label) => Self::new(Part(title, label, None)),
            None => title,
        }
    }

    /// What somebody or something has, such as the telephone of a department.
    pub(super) fn of(whole: Self, label: Self) -> Self {
        Self::new(Part(whole, label, Some("of")))
    }

    /// The title of an activity.
    pub(super) fn activity(slug: &Slug, activity: &Activity) -> Self {
        Self::new(Title(slug.clone(), activity.clone()))
    }

    /// A length of time.
    pub(super) fn period(period: Period) -> Self {
        Self::new(Length(period))
    }

    /// Rules of retention, of which one applies; `None` if there are none.
    pub(super) fn rules(rules: &[Rule], law: &Law) -> Option<Self> {
        let with_record = |it: &Rule| (it.clone(), it.record(law).cloned());
        (!rules.is_empty()).then(|| Self::new(Rules(rules.iter().map(with_record).collect())))
    }
}

impl fmt::Debug for Saying {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Saying({})", self.0.row_name())
    }
}

struct Name(LocalText);

impl Say for Name {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        self.0.say_name(voice)
    }

    fn row_name(&self) -> String {
        self.0.row_name()
    }
}

struct Series(Vec<Saying>);

impl Say for Series {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        voice.series_in_sentence(self.0.iter().map(|it| it.say(voice)))
    }

    fn row_name(&self) -> String {
        self.0.iter().map(|it| it.0.row_name()).collect::<Vec<_>>().join(", ")
    }
}

struct Message(String, Option<&'static str>);

impl Say for Message {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        voice.message(&self.0, self.1, &[])
    }

    fn row_name(&self) -> String {
        self.1.map_or_else(|| self.0.clone(), |it| format!("{}.{it}", self.0))
    }
}

struct Part(Saying, Saying, Option<&'static str>);

impl Say for Part {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        let fills = [
            ("whole", Fill::Inlines(self.0.say(voice))),
            ("part", Fill::Inlines(self.1.say(voice))),
        ];
        voice.message("change-part", self.2, &fills)
    }

    fn row_name(&self) -> String {
        format!("{} {}", self.0.0.row_name(), self.1.0.row_name())
    }
}

struct Title(Slug, Activity);

impl Say for Title {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        self.1.title(&self.0, voice)
    }

    fn row_name(&self) -> String {
        self.0.to_string()
    }
}

struct Length(Period);

impl Say for Length {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        self.0.say(voice)
    }

    fn row_name(&self) -> String {
        format!("{:?}", self.0)
    }
}

struct Rules(Vec<(Rule, Option<Record>)>);

impl Say for Rules {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        let either = |first: Inlines, second: Inlines| {
            let fills = [("first", Fill::Inlines(first)), ("second", Fill::Inlines(second))];
            voice.message("retention-rule", Some("or"), &fills)
        };
        let said = self.0.iter().map(|(rule, record)| rule.say_with(record.as_ref(), voice));
        said.reduce(either).unwrap_or_default()
    }

    fn row_name(&self) -> String {
        format!("{:?}", self.0.iter().map(|it| &it.0).collect::<Vec<_>>())
    }
}

/// A text as it stands in the documents of each language.
pub(super) struct Quoted(pub Vec<(crate::l10n::Locale, String)>);

impl Say for Quoted {
    fn say(&self, voice: &Voice<'_>) -> Inlines {
        let own = self.0.iter().find(|(locale, _)| locale == voice.locale());
        let text = own.or_else(|| self.0.first()).map(|(_, text)| text);
        text.map(|it| vec![Inline::Text(it.clone())]).unwrap_or_default()
    }

    fn row_name(&self) -> String {
        self.0.first().map(|(_, text)| text.clone()).unwrap_or_default()
    }
}
