//! Out and back: what was not touched stays to the byte.

use super::*;
use crate::l10n::{Catalog, Edit, MessageFile, State, Translations, edited};
use proptest::prelude::*;
use std::collections::BTreeMap;

const KOREAN: &str = "# 말\na = 개인정보 보호책임자\n    .x = 전화 { $n }건 <b>{ $we }</b>\n    .y = { $how ->\n        \
    [added] 더하는 것: { $after }\n       *[other] 바뀌는 것\n    }\nb = { JOSA($we, \"은/는\") } { $x } & 나\nc = \"다\"\n";

const ENGLISH: &str = "a = Privacy Officer\n    .x = { $n ->\n        [one] one call\n       *[other] { $n } calls\n    } { $we }\n    .y = Changed\n";

const RUSSIAN: &str = "# слово\na   =\n    Ответственный\n      лица\n    .x = { $we }: { $n ->\n        [one] один\n       *[other] { $n } <b>звонка</b>\n    }\n    .y = { $how ->\n        [added] Добавляется «{ CAP($after) }»\n       *[other] Меняется\n}\n\n\nb = { CAP($we) } { $x }\n# конец\n";

fn translations(files: &[(&str, &str)]) -> Translations {
    let file = |(path, text): &(&str, &str)| MessageFile {
        locale: Locale::parse(path.split('/').nth(1).unwrap()).unwrap(),
        source: SourceFile::new(*path, *text),
        is_own: true,
    };
    let files: Vec<MessageFile> = files.iter().map(file).collect();
    let mut errors = Findings::new();
    Catalog::load(&files, &mut errors);
    Translations::of(&files, &[], &errors, &mut Findings::new())
}

fn site(russian: &str) -> Translations {
    translations(&[
        ("locales/ko/f.ftl", KOREAN),
        ("locales/en/f.ftl", ENGLISH),
        ("locales/ru/f.ftl", russian),
    ])
}

fn russian() -> Locale {
    Locale::parse("ru").unwrap()
}

fn sent(translations: &Translations, how: Exchange) -> String {
    let units = units(translations, &russian(), &|_| true);
    export(&units, &russian(), how)
}

fn back(translations: &Translations, text: &str) -> Import {
    let file = SourceFile::new("back", text);
    let mut findings = Findings::new();
    let parcel = read(&file, &mut findings).unwrap_or_else(|| panic!("{findings:?}\n{text}"));
    assert_eq!(parcel.language, "ru");
    import(translations, &russian(), &file, &parcel.units)
}

fn codes(result: &Import) -> Vec<String> {
    let one = |it: &crate::diag::Diagnostic| {
        format!("{} {} {}", it.code, it.value("name"), it.value("value"))
    };
    result.findings.iter().map(one).collect()
}

fn applied(translations: &Translations, text: &str, edits: &BTreeMap<String, Vec<Edit>>) -> String {
    let order = translations.order("f.ftl");
    let edits = edits.get("f.ftl").map(Vec::as_slice).unwrap_or_default();
    edited(text, edits, &order, &|_| None)
}

#[test]
fn a_po_file_says_what_a_translator_needs() {
    let text = sent(&site("a = Ответственный\nb = { CAP($we) } { $x }\n"), Exchange::Po);
    insta::assert_snapshot!(text, @r#"
    msgid ""
    msgstr ""
    "Project-Id-Version: gongji\n"
    "Language: ru\n"
    "X-Source-Language: ko\n"
    "MIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=UTF-8\n"
    "Content-Transfer-Encoding: 8bit\n"

    #. 말
    #. en: Privacy Officer
    #. gongji-source: f21b6f6562dd7c1a
    #: locales/ko/f.ftl:2
    msgctxt "a"
    msgid "개인정보 보호책임자"
    msgstr "Ответственный"

    #. 말
    #. en: one call { $we }
    #. gongji-source: d56d1b5b887005b3
    #: locales/ko/f.ftl:3
    msgctxt "a.x[one]"
    msgid "전화 { $n }건 <b>{ $we }</b>"
    msgstr ""

    #. 말
    #. en: { $n } calls { $we }
    #. gongji-source: d56d1b5b887005b3
    #: locales/ko/f.ftl:3
    msgctxt "a.x[few]"
    msgid "전화 { $n }건 <b>{ $we }</b>"
    msgstr ""

    #. 말
    #. en: { $n } calls { $we }
    #. gongji-source: d56d1b5b887005b3
    #: locales/ko/f.ftl:3
    msgctxt "a.x[many]"
    msgid "전화 { $n }건 <b>{ $we }</b>"
    msgstr ""

    #. 말
    #. en: { $n } calls { $we }
    #. gongji-source: d56d1b5b887005b3
    #: locales/ko/f.ftl:3
    msgctxt "a.x[other]"
    msgid "전화 { $n }건 <b>{ $we }</b>"
    msgstr ""

    #. 말
    #. en: Changed
    #. gongji-source: 23dfd0810173564d
    #: locales/ko/f.ftl:4
    msgctxt "a.y[added]"
    msgid "더하는 것: { $after }"
    msgstr ""

    #. 말
    #. en: Changed
    #. gongji-source: 23dfd0810173564d
    #: locales/ko/f.ftl:4
    msgctxt "a.y[other]"
    msgid "바뀌는 것"
    msgstr ""

    #. gongji-source: 5ec9d53e23ffdfd7
    #: locales/ko/f.ftl:8
    msgctxt "b"
    msgid "{ JOSA($we, \"은/는\") } { $x } & 나"
    msgstr "{ CAP($we) } { $x }"

    #. gongji-source: 2ac96ab10ab716ad
    #: locales/ko/f.ftl:9
    msgctxt "c"
    msgid "\"다\""
    msgstr ""
    "#);
}

#[test]
fn an_xliff_file_protects_what_is_filled_in() {
    let text = sent(&site("b = { CAP($we) } { $x } &\n"), Exchange::Xliff);
    let unit = text.split("<unit ").find(|it| it.contains("name=\"b\"")).unwrap();
    insta::assert_snapshot!(unit, @r#"
    id="u8" name="b">
          <notes>
            <note category="source-hash">5ec9d53e23ffdfd7</note>
          </notes>
          <originalData>
            <data id="d1">{ JOSA($we, &quot;은/는&quot;) }</data>
            <data id="d2">{ $x }</data>
            <data id="d3">{ CAP($we) }</data>
          </originalData>
          <segment state="translated">
            <source xml:space="preserve"><ph id="p1" dataRef="d1" disp="{ JOSA($we, &quot;은/는&quot;) }"/> <ph id="p2" dataRef="d2" disp="{ $x }"/> &amp; 나</source>
            <target xml:space="preserve"><ph id="p3" dataRef="d3" disp="{ CAP($we) }"/> <ph id="p2" dataRef="d2" disp="{ $x }"/> &amp;</target>
          </segment>
        </unit>
    "#);
}

#[test]
fn what_comes_back_untouched_changes_nothing() {
    let translations = site(RUSSIAN);
    for how in [Exchange::Po, Exchange::Xliff] {
        let result = back(&translations, &sent(&translations, how));
        assert_eq!(codes(&result), [] as [&str; 0]);
        assert!(result.edits.is_empty(), "{how:?} {:?}", result.edits);
        assert_eq!(result.made["f.ftl"].len(), 4, "what is there is recorded: {:?}", result.made);
        assert_eq!(result.undone, 1, "c");
    }
}

#[test]
fn only_what_changed_is_written() {
    let translations = site(RUSSIAN);
    let text = sent(&translations, Exchange::Po)
        .replace("msgstr \"Ответственный лица\"", "msgstr \"Ответственное \"\n\"лицо\"")
        .replace("{ $we }: { $n } <b>звонка</b>", "{ $we }: { $n } звонков")
        .replace("msgid \"\\\"다\\\"\"\nmsgstr \"\"", "msgid \"\\\"다\\\"\"\nmsgstr \"«да»\"");
    let result = back(&translations, &text);
    assert_eq!(codes(&result), [] as [&str; 0]);
    insta::assert_snapshot!(applied(&translations, RUSSIAN, &result.edits), @"
    # слово
    a   = Ответственное лицо
        .x = { $n ->
            [one] { $we }: один
           *[other] { $we }: { $n } звонков
        }
        .y = { $how ->
            [added] Добавляется «{ CAP($after) }»
           *[other] Меняется
    }


    b = { CAP($we) } { $x }
    c = «да»
    # конец
    ");
}

#[test]
fn what_does_not_fit_is_refused_with_its_place() {
    let translations = site(RUSSIAN);
    let sent = sent(&translations, Exchange::Po);
    let check = |from: &str, to: &str, expected: &[&str]| {
        assert!(sent.contains(from), "{from} in {sent}");
        let result = back(&translations, &sent.replace(from, to));
        assert_eq!(codes(&result), expected, "{from} -> {to}");
        let is_error = |it: &crate::diag::Diagnostic| it.severity == crate::diag::Severity::Error;
        assert!(result.edits.is_empty());
        assert_eq!(result.made.is_empty(), result.findings.iter().any(is_error));
        assert!(result.findings.iter().all(|it| it.place.as_ref().unwrap().span.is_some()));
    };
    check("«{ CAP($after) }»", "«»", &["exchange_lost a.y[added] { $after }"]);
    check(
        "«{ CAP($after) }»",
        "«{ CAP($aftre) }»",
        &["exchange_lost a.y[added] { $after }", "exchange_strange a.y[added] { $aftre }"],
    );
    check("«{ CAP($after) }»", "«{ CAP($after }»", &["exchange_unreadable a.y[added] "]);
    check("«{ CAP($after) }»", "«{ CAPP($after) }»", &["exchange_strange a.y[added] { CAPP(…) }"]);
    check("msgid \"개인정보 보호책임자\"", "msgid \"개인정보 책임자\"", &["exchange_outdated a "]);
    check("msgctxt \"b\"", "msgctxt \"bb\"", &["exchange_unknown bb "]);
    let hash = sent.split("gongji-source: ").nth(1).unwrap().split('\n').next().unwrap();
    check(hash, "0000000000000000", &["exchange_outdated a "]);
}

#[test]
fn a_particle_that_was_copied_from_the_korean_is_left_out() {
    let translations = site(RUSSIAN);
    let text = sent(&translations, Exchange::Po)
        .replace("{ CAP($we) } { $x }", "{ JOSA($we, \\\"은/는\\\") } { $x }");
    let result = back(&translations, &text);
    assert_eq!(result.edits["f.ftl"][0].wording.notation(), "{ $we } { $x }");
}

#[test]
fn a_text_in_doubt_is_left_as_it_is() {
    let translations = site(RUSSIAN);
    let po = sent(&translations, Exchange::Po);
    let result = back(
        &translations,
        &po.replace("msgctxt \"a\"", "#, fuzzy\nmsgctxt \"a\"").replace("Ответственный лица", "x"),
    );
    assert_eq!((result.undone, result.edits.is_empty()), (2, true));
    let xliff =
        sent(&translations, Exchange::Xliff).replace("state=\"translated\"", "state=\"initial\"");
    let result = back(&translations, &xliff);
    assert_eq!((result.undone, result.made.is_empty()), (5, true));
}

#[test]
fn files_that_are_none_are_refused_with_their_place() {
    let place = |text: &str| {
        let mut findings = Findings::new();
        assert_eq!(read(&SourceFile::new("x", text), &mut findings), None, "{text}");
        let found = findings.iter().next().unwrap();
        let place = found.place.as_ref().unwrap();
        format!(
            "{} {:?}",
            found.code,
            place.span.as_ref().map(|it| place.file.line_column(it.start))
        )
    };
    assert_eq!(place("msgid \"\"\nmsgstr \"\"\nwhat\n"), "exchange_syntax Some((3, 1))");
    assert_eq!(place("msgid \"a\\q\"\n"), "exchange_syntax Some((1, 1))");
    assert_eq!(place("msgid \"a\"\nmsgstr \"b\"\n"), "exchange_language None");
    assert_eq!(place("<xliff><a></b></xliff>"), "exchange_syntax Some((1, 11))");
    assert_eq!(place("<xliff/>"), "exchange_language None");
    assert_eq!(place("<!DOCTYPE x [<!ENTITY a \"b\">]>\n<xliff/>"), "exchange_syntax Some((1, 1))");
}

#[test]
fn a_language_that_is_begun_is_made_whole() {
    let translations = translations(&[("locales/ko/f.ftl", KOREAN), ("locales/en/f.ftl", ENGLISH)]);
    let missing = units(&translations, &russian(), &|it| it == State::Missing);
    let contexts: Vec<&str> = missing.iter().map(|it| it.context.as_str()).collect();
    assert_eq!(
        contexts,
        [
            "a",
            "a.x[one]",
            "a.x[few]",
            "a.x[many]",
            "a.x[other]",
            "a.y[added]",
            "a.y[other]",
            "b",
            "c"
        ]
    );
    for how in [Exchange::Po, Exchange::Xliff] {
        let mut done = missing.clone();
        for it in &mut done {
            it.target = Some(it.korean.clone());
            it.state = State::Translated;
        }
        let result = back(&translations, &export(&done, &russian(), how));
        assert_eq!(codes(&result), [] as [&str; 0]);
        insta::allow_duplicates! {
            insta::assert_snapshot!(applied(&translations, "", &result.edits), @r#"
            a = 개인정보 보호책임자
                .x = { $n ->
                    [one] 전화 { $n }건 <b>{ $we }</b>
                    [few] 전화 { $n }건 <b>{ $we }</b>
                    [many] 전화 { $n }건 <b>{ $we }</b>
                   *[other] 전화 { $n }건 <b>{ $we }</b>
                }
                .y = { $how ->
                    [added] 더하는 것: { $after }
                   *[other] 바뀌는 것
                }
            b = { $we } { $x } & 나
            c = "다"
            "#);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_edited_nothing_else_changes(
        texts in proptest::collection::vec("[ а-яa-z<>&\"'\\\\\\[\\]*.#=-]{1,12}", 7),
        which in proptest::collection::vec(any::<bool>(), 7),
        is_po in any::<bool>(),
    ) {
        let translations = site(RUSSIAN);
        let how = if is_po { Exchange::Po } else { Exchange::Xliff };
        let mut all = units(&translations, &russian(), &|_| true);
        let mut changed = Vec::new();
        for ((unit, text), is_changed) in all.iter_mut().zip(&texts).zip(&which) {
            if !is_changed || text.trim().is_empty() {
                continue;
            }
            let Some(target) = unit.target.clone() else { continue };
            let Ok(own) = crate::l10n::Wording::parse(&format!("{} {target}", text.trim())) else { continue };
            unit.target = Some(own.clone());
            changed.push((unit.context.clone(), own));
        }
        let result = back(&translations, &export(&all, &russian(), how));
        prop_assert_eq!(codes(&result), Vec::<String>::new());
        let written = applied(&translations, RUSSIAN, &result.edits);
        if changed.is_empty() {
            prop_assert_eq!(&written, RUSSIAN);
        }
        let after = site(&written);
        let (before, after) = (units(&translations, &russian(), &|_| true), units(&after, &russian(), &|_| true));
        for (before, after) in before.iter().zip(&after) {
            prop_assert_eq!(&before.context, &after.context);
            let own = changed.iter().find(|(it, _)| *it == before.context);
            let expected = own.map(|(_, it)| it.notation()).or(before.target.as_ref().map(|it| it.notation()));
            prop_assert_eq!(expected, after.target.as_ref().map(|it| it.notation()));
        }
        prop_assert!(written.contains("# слово") && written.ends_with("# конец\n"));
    }
}
