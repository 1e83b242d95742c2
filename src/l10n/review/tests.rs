//! Every defect that is planted in `tests/suite/locales/` is found where it stands, and nothing
//! else is.

use super::{CODES, UNSILENCEABLE, Whose, review};
use crate::diag::{Findings, SourceFile};
use crate::l10n::{Catalog, Locale, MessageFile};
use std::fs;
use std::path::Path;

/// The files of languages below a folder, as if they were built in.
fn files(folder: &Path) -> Vec<MessageFile> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(open) = folders.pop() {
        for entry in fs::read_dir(open).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "ftl") {
                let inner = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
                let tag = inner.split('/').next().unwrap().to_owned();
                files.push(MessageFile {
                    locale: Locale::parse(&tag).unwrap(),
                    source: SourceFile::new(
                        format!("<built-in>/locales/{inner}"),
                        fs::read_to_string(&path).unwrap(),
                    ),
                    is_own: false,
                });
            }
        }
    }
    files.sort_by(|a, b| a.source.path.cmp(&b.source.path));
    files
}

/// What is found, as `file code line:column what`.
fn found(files: &[MessageFile], whose: Whose) -> String {
    let mut findings = Findings::new();
    let catalog = Catalog::load(files, &mut findings);
    review(&catalog, whose, &["item"], &mut findings);
    findings.sort();
    let line = |it: &crate::diag::Diagnostic| {
        let place = it.place.as_ref().unwrap();
        let (line, column) =
            place.span.as_ref().map_or((0, 0), |it| place.file.line_column(it.start));
        let path = place.file.path.trim_start_matches("<built-in>/").trim_start_matches("locales/");
        let what = place.span.as_ref().map_or("", |it| &place.file.text[it.clone()]);
        format!("{path} {} {line}:{column} {}", it.code, what.escape_debug())
    };
    findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_planted_defect_is_found_where_it_stands_and_nothing_else() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/locales");
    let found = found(&files(&folder), Whose::BuiltIn);
    insta::assert_snapshot!(found, @r"
    ar/text.ftl missing_plural 4:6 one
    ar/text.ftl wrong_digits 13:19 ٢٤
    ar/text.ftl wrong_spacing 25:13 ,
    ar/text.ftl wrong_spacing 26:15 ،
    ar/text.ftl wrong_spacing 27:13 ؟
    ar/text.ftl invisible_character 28:15 \u{200f}
    en/gone.ftl obsolete_file 0:0 
    en/more.ftl obsolete_message 3:1 mroe
    en/text.ftl ignore_without_reason 1:18 missing_variable
    en/text.ftl unknown_variable 2:34 nmae
    en/text.ftl obsolete_attribute 4:6 titel
    en/text.ftl unreachable_plural 7:6 few
    en/text.ftl duplicate_variant 8:6 one
    en/text.ftl missing_variant 12:6 added
    en/text.ftl extra_variant 13:6 gone
    en/text.ftl number_differs 16:19 42
    en/text.ftl address_differs 17:12 https://privacy.go.kr/view?id=4
    en/text.ftl address_differs 18:17 hepl@clinic.example
    en/text.ftl avoided_term 20:19 private information
    en/text.ftl avoided_term 21:25 information subject
    en/text.ftl undefined_reference 22:16 nothing
    en/text.ftl missing_message 25:1 part
    en/text.ftl obsolete_value 25:1 part
    en/text.ftl wrong_spacing 27:15 ,
    en/text.ftl wrong_spacing 28:16   
    en/text.ftl wrong_spacing 29:15 (
    en/text.ftl wrong_spacing 29:22 )
    en/text.ftl wrong_spacing 30:16 ,
    en/text.ftl wrong_spacing 31:14 ，
    en/text.ftl invisible_character 32:12 \u{ad}
    en/text.ftl unknown_function 33:13 DATA
    en/text.ftl unknown_variable 33:19 n
    en/text.ftl unknown_ignore 34:18 wrong_spacng
    en/text.ftl ignore_without_reason 36:18 wrong_spacing
    en/text.ftl ignore_of_nothing 38:18 wrong_spacing
    en/text.ftl not_ignorable 40:18 fluent_syntax
    en/text.ftl outlying_length 45:1 long-f
    en/text.ftl obsolete_attribute 50:6 more
    ja/empty.ftl empty_file 0:0 
    ja/text.ftl unused_term 2:2 unused
    ja/text.ftl unreachable_plural 6:6 one
    ja/text.ftl missing_variable 11:6 removed
    ja/text.ftl wrong_digits 14:16 ２８
    ja/text.ftl wrong_spacing 16:14 :
    ja/text.ftl markup_differs 17:1 bold
    ja/text.ftl missing_term 19:1 subject
    ja/text.ftl same_as_source 21:1 heading
    ja/text.ftl wrong_spacing 26:11 ,
    ja/text.ftl wrong_script 27:14 글
    ja/text.ftl wrong_script 28:13 们
    ja/text.ftl invisible_character 29:15 \u{200b}
    ja/text.ftl not_normalized 30:13 が
    ja/text.ftl wrong_spacing 31:15 。
    ja/text.ftl josa_outside_korean 32:13 JOSA
    ja/text.ftl unknown_variable 32:19 n
    kk/text.ftl missing_term 13:1 data
    kk/text.ftl mixed_scripts 21:20 i
    kk/text.ftl wrong_script 22:23 її
    kk/text.ftl fluent_syntax 25:26 \\
    kk/text.ftl fluent_syntax 28:1 }
    kk/text.ftl fluent_syntax 29:1 s
    kk/text.ftl outlying_length 39:1 long-j
    ru/text.ftl missing_plural 4:6 one
    ru/text.ftl missing_variable 5:6 few
    ru/text.ftl markup_differs 16:17 </i
    ru/text.ftl avoided_term 17:1 data
    ru/text.ftl avoided_term 18:1 subject
    ru/text.ftl duplicate_attribute 25:6 two
    ru/text.ftl mixed_scripts 26:11 p
    ru/text.ftl mixed_scripts 27:18 e
    ru/text.ftl mixed_scripts 28:13 i
    ru/text.ftl wrong_spacing 29:10 «
    ru/text.ftl wrong_spacing 29:22 »
    ru/text.ftl wrong_spacing 30:14 :
    ru/text.ftl invisible_character 31:15 \u{200e}
    ru/text.ftl wrong_spacing 32:24 .
    zh-Hans/more.ftl fluent_syntax 2:1 \t
    zh-Hans/text.ftl wrong_script 9:12 個
    zh-Hans/text.ftl wrong_spacing 11:10 :
    zh-Hans/text.ftl avoided_term 14:11 数据主体
    zh-Hans/text.ftl same_as_source 16:1 heading
    zh-Hans/text.ftl wrong_spacing 21:11 .
    zh-Hans/text.ftl wrong_spacing 23:11 （
    zh-Hans/text.ftl unknown_variable 24:13 n
    zh-Hans/text.ftl unreachable_plural 25:6 one
    zh-Hans/text.ftl obsolete_attribute 29:6 extra
    zh-Hans/text.ftl undefined_reference 30:13 first
    zh-Hans/text.ftl circular_reference 31:1 seventh
    zh-Hans/text.ftl fluent_syntax 32:14 \n
    zh-Hant/more.ftl duplicate_message 3:1 more
    zh-Hant/text.ftl extra_variant 7:6 untold
    zh-Hant/text.ftl wrong_script 10:30 时
    zh-Hant/text.ftl missing_term 14:1 data
    zh-Hant/text.ftl missing_reference 16:1 refer
    zh-Hant/text.ftl extra_reference 24:13 heading
    zh-Hans/text.ftl missing_message 0:0
    ");
}

fn own(tag: &str, name: &str, text: &str) -> MessageFile {
    MessageFile {
        locale: Locale::parse(tag).unwrap(),
        source: SourceFile::new(format!("locales/{tag}/{name}.ftl"), text),
        is_own: true,
    }
}

fn built_in(tag: &str, text: &str) -> MessageFile {
    MessageFile {
        locale: Locale::parse(tag).unwrap(),
        source: SourceFile::new(format!("<built-in>/locales/{tag}/a.ftl"), text),
        is_own: false,
    }
}

#[test]
fn a_site_hears_of_its_own_files_only() {
    let program = [
        built_in("ko", "a = 제1조\nb = 둘\n"),
        built_in("ja", "a = 第2条\nb = 二\n"),
        built_in("en", "a = Article 2\nb = two\n"),
    ];
    assert_eq!(found(&program, Whose::Own), "", "nothing is the site's");
    let site = [
        own("ko", "own", "item-own = 하나\nb = 둘 둘\nc = 셋\nitme-own = 넷\nui-own = 다섯\n"),
        own("ja", "own", "item-own = 一つ  です\na = 第3条\nui-own = 五\n"),
        own("de", "own", "a = Artikel 1\n"),
    ];
    insta::assert_snapshot!(found(&[&program[..], &site[..]].concat(), Whose::Own), @"
    de/own.ftl missing_message 0:0 
    en/own.ftl missing_message 0:0 
    ja/own.ftl missing_message 0:0 
    ja/own.ftl wrong_spacing 1:14   
    ja/own.ftl number_differs 2:6 3
    ko/own.ftl message_unused 3:1 c
    ko/own.ftl message_unused 4:1 itme-own
    ");
}

#[test]
fn windows_line_ends_hide_no_message_and_move_no_place() {
    let files = [
        built_in("ko", "a = 가\r\n    .b = 나\r\nc = 다\r\n"),
        built_in("en", "a = x\r\n    .b = y  y\r\nc = z ,\r\n"),
    ];
    insta::assert_snapshot!(found(&files, Whose::BuiltIn), @"
    en/a.ftl wrong_spacing 2:11   
    en/a.ftl wrong_spacing 3:7 ,
    ");
}

#[test]
fn a_code_is_either_one_that_can_be_let_pass_or_one_that_cannot() {
    assert!(CODES.iter().all(|it| !UNSILENCEABLE.contains(it)));
    assert!(CODES.is_sorted() && UNSILENCEABLE.is_sorted());
}
