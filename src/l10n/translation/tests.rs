//! How translations stand to the Korean.

use super::super::Catalog;
use super::*;

const KOREAN: &str = "# 말\na = 개인정보 보호책임자\n    .x = 전화 { $n } 건\nb = 나\nc = 다 { $x }\nd = Chrome\nfinding-e = 말\n";

struct Site {
    files: Vec<MessageFile>,
    records: Vec<RecordFile>,
}

impl Site {
    fn new(files: &[(&str, &str)]) -> Self {
        let file = |(path, text): &(&str, &str)| {
            let tag = path.trim_start_matches("<built-in>/").split('/').nth(1).unwrap();
            MessageFile {
                locale: Locale::parse(tag).unwrap(),
                source: SourceFile::new(*path, *text),
                is_own: !path.starts_with('<'),
            }
        };
        Self { files: files.iter().map(file).collect(), records: Vec::new() }
    }

    fn translations(&self) -> Translations {
        let mut errors = Findings::new();
        Catalog::load(&self.files, &mut errors);
        Translations::of(&self.files, &self.records, &errors, &mut Findings::new())
    }

    fn states(&self, tag: &str) -> Vec<String> {
        let locale = Locale::parse(tag).unwrap();
        let translations = self.translations();
        let all = translations.sentences(&locale);
        all.iter().map(|it| format!("{} {:?}", it.name(), it.state)).collect()
    }

    /// Records everything that there is, as `accept --all` does.
    fn accept(&mut self, tag: &str, is_own: bool) {
        let locale = Locale::parse(tag).unwrap();
        let translations = self.translations();
        let mut record = Record::default();
        for it in translations.sentences(&locale).iter().filter(|it| it.translation.is_some()) {
            record.set(&it.name(), Made::from(it.korean.wording));
        }
        let source = SourceFile::new(format!("locales/{tag}/.source"), record.to_text());
        self.records.push(RecordFile { locale, source, is_own });
    }

    fn with(&self, path: &str, text: &str) -> Self {
        let mut site = Self { files: self.files.clone(), records: self.records.clone() };
        let own = Self::new(&[(path, text)]).files.remove(0);
        site.files.retain(|it| it.source.path != path);
        site.files.push(own);
        site
    }
}

#[test]
fn every_text_has_a_state() {
    let site = Site::new(&[
        ("locales/ko/f.ftl", KOREAN),
        ("locales/vi/f.ftl", "a = Người\n    .x = { $m }\nb = 나\nc = { $x\nd = Chrome\n"),
    ]);
    assert_eq!(
        site.states("vi"),
        ["a Blocked", "a.x Blocked", "b Same", "c Blocked", "d Unrecorded"]
    );
    let english = Site::new(&[("locales/ko/f.ftl", KOREAN), ("locales/en/f.ftl", "a = A\n")]);
    let states = english.states("en");
    assert_eq!(states.last().unwrap(), "finding-e Missing", "the program speaks English");
}

#[test]
fn a_translation_is_stale_when_the_korean_says_something_else() {
    let vietnamese = "a = Người\n    .x = { $n }\nb = B\nc = { $x }\nd = Chrome\n";
    let mut site = Site::new(&[("locales/ko/f.ftl", KOREAN), ("locales/vi/f.ftl", vietnamese)]);
    assert!(site.states("vi").iter().all(|it| it.ends_with("Unrecorded")));
    site.accept("vi", true);
    assert!(site.states("vi").iter().all(|it| it.ends_with("Translated")));
    let wrapped = KOREAN
        .replace("# 말\n", "# 다른 말\n\n")
        .replace("a = 개인정보 보호책임자", "a =\n  개인정보\n  보호책임자")
        .replace("{ $n }", "{$n}");
    assert_eq!(site.with("locales/ko/f.ftl", &wrapped).states("vi"), site.states("vi"));
    let changed = site.with("locales/ko/f.ftl", &KOREAN.replace("{ $n } 건", "{ $n }개"));
    assert_eq!(changed.states("vi")[..2], ["a Translated", "a.x Stale"]);
    let findings = stale(&changed.translations(), &[]);
    let found: Vec<&Diagnostic> = findings.iter().collect();
    assert_eq!(found.len(), 1);
    let (place, found) = (found[0].place.as_ref().unwrap(), found[0]);
    assert_eq!(place.file.line_column(place.span.as_ref().unwrap().start), (2, 6));
    assert_eq!((found.value("name"), found.value("after")), ("a.x", "전화 { $n }개"));
}

#[test]
fn a_site_that_says_the_korean_anew_learns_which_built_in_texts_no_longer_fit() {
    let mut site = Site::new(&[
        ("<built-in>/locales/ko/f.ftl", KOREAN),
        ("<built-in>/locales/en/f.ftl", "a = A\n    .x = { $n }\nb = B\nc = { $x }\nd = D\n"),
    ]);
    site.accept("en", false);
    let own = site.with("locales/ko/own.ftl", "b = 다르게\n");
    assert!(own.states("en").contains(&"b Stale".to_owned()), "{:?}", own.states("en"));
    let english = Locale::parse("en").unwrap();
    assert_eq!(stale(&own.translations(), &[english]).iter().count(), 1);
    assert!(stale(&own.translations(), &[]).is_empty(), "the site has no pages in English");
    let mended = own.with("locales/en/own.ftl", "b = Otherwise\n");
    assert!(mended.states("en").contains(&"b Unrecorded".to_owned()));
}

#[test]
fn a_skeleton_is_fluent_and_lacks_everything() {
    let english = "a = Privacy Officer\n    .x = { $n ->\n    [one] one\n   *[other] { $n }\n  }\n";
    let site = Site::new(&[("locales/ko/words/f.ftl", KOREAN), ("locales/en/f.ftl", english)]);
    let russian = Locale::parse("ru").unwrap();
    let files = skeleton(&site.translations(), &russian);
    assert_eq!(files.keys().collect::<Vec<_>>(), ["words/f.ftl"]);
    let text = &files["words/f.ftl"];
    insta::assert_snapshot!(text, @"
    ### To translate a message: take `# ` away before it and write its text behind `=`.

    # 말
    # ko: 개인정보 보호책임자
    # en: Privacy Officer
    # .x
    # ko: 전화 { $n } 건
    # en: { $n ->
    #         [one] one
    #        *[other] { $n }
    #     }
    # a =
    #     .x = { $n ->
    #         [one]
    #         [few]
    #         [many]
    #        *[other]
    #     }

    # ko: 나
    # b =

    # ko: 다 { $x }
    # c =

    # ko: Chrome
    # d =
    ");
    let begun = site.with("locales/ru/words/f.ftl", text);
    let mut findings = Findings::new();
    Catalog::load(&begun.files, &mut findings);
    assert!(!findings.has_errors(), "{findings:?}");
    assert!(
        begun.states("ru").iter().all(|it| it.ends_with("Missing")),
        "{:?}",
        begun.states("ru")
    );
}

#[test]
fn pseudo_languages_are_whole() {
    let built_in = KOREAN.replace("나", "{ -term }") + "-term = 말\n";
    let site = Site::new(&[
        ("<built-in>/locales/ko/words/f.ftl", &built_in),
        ("locales/ko/words/f.ftl", "d = 크롬\n"),
    ]);
    for how in [Pseudo::Long, Pseudo::Rtl] {
        let files = pseudo(&site.translations(), how);
        let path = format!("locales/{}/words/f.ftl", how.tag());
        let made = site.with(&path, &files["words/f.ftl"]);
        let mut findings = Findings::new();
        Catalog::load(&made.files, &mut findings);
        assert!(findings.is_empty(), "{findings:?}");
        assert!(files["words/f.ftl"].contains("d = ⟦"), "{files:?}");
    }
}
