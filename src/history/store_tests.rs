//! Sealing on disk: crashes, locks, clocks and redaction.

use super::WriteError;
use super::ledger::{Allowed, Entry, Event, Redacted, Seal};
use super::store::{plan_redaction, sealed_path};
use super::testing::{CLINIC, date, files, policy, sealing, text};
use super::{Committed, History, NewEvent, NewSeal, Translate, commit, load, repair};
use crate::diag::{Findings, SourceFile};
use crate::document::to_text;
use crate::key::Key;
use crate::source::files::{ReadError, SiteFolder};
use crate::source::yaml;
use std::fs;
use std::path::PathBuf;

/// A site in a folder of its own, taken away in the end.
struct Site {
    folder: SiteFolder,
    root: PathBuf,
}

impl Site {
    fn new(name: &str) -> Self {
        let root = std::env::temp_dir().join(format!("gongji-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).unwrap();
        Self { folder: SiteFolder::open(&root).unwrap(), root }
    }

    /// With two sealed versions, the second without English.
    fn sealed(name: &str) -> Self {
        let site = Self::new(name);
        site.seal("2025-01-01", &["ko", "en"], "2026-11-20").unwrap();
        site.seal("2027-01-01", &["ko"], "2026-11-22").unwrap();
        site
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.join(sealed_path(CLINIC)).join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    fn seal(&self, effective: &str, tags: &[&str], at: &str) -> Result<Committed, Vec<String>> {
        self.seal_as(sealing(effective), tags, at)
    }

    fn seal_as(&self, seal: Seal, tags: &[&str], at: &str) -> Result<Committed, Vec<String>> {
        let files = files(&seal.dates.effective.to_string(), "김하늘", tags);
        self.commit(NewEvent::Seal(Box::new(NewSeal { seal, files })), at)
    }

    fn commit(&self, event: NewEvent, at: &str) -> Result<Committed, Vec<String>> {
        let mut findings = Findings::new();
        let at = (date(at), "gongji test");
        let done = commit(&self.folder, CLINIC, event, at, &mut findings).unwrap();
        done.ok_or_else(|| codes(&findings))
    }

    fn redact(&self, key: &str, at: &str) -> Result<Committed, Vec<String>> {
        let version = date("2025-01-01");
        let key = Key::new(key);
        let redacted = plan_redaction(&self.folder, CLINIC, version, &key, "퇴사").unwrap();
        self.commit(NewEvent::Redact { version, redacted }, at)
    }

    fn load(&self) -> (History, Vec<String>) {
        let mut findings = Findings::new();
        let mark = |_: &_| text("[삭제됨]");
        let history = load(&self.folder, CLINIC, &mark, &mut findings).unwrap();
        findings.sort();
        (history, codes(&findings))
    }

    fn repair(&self) -> bool {
        repair(&self.folder, CLINIC, &mut Findings::new()).unwrap()
    }

    /// What stands in the folder, hidden names too.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path("")).unwrap().flatten();
        let mut names: Vec<_> =
            entries.map(|it| it.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn codes(findings: &Findings) -> Vec<String> {
    findings.iter().map(|it| format!("{}:{}", it.severity.name(), it.code)).collect()
}

#[test]
fn what_is_sealed_is_loaded() {
    let site = Site::sealed("load");
    assert_eq!(site.names(), ["2025-01-01", "2027-01-01", "HEAD", "ledger.jsonl"]);
    let (history, found) = site.load();
    assert_eq!(found, [""; 0]);
    assert_eq!(history.versions.len(), 2);
    assert_eq!(site.read("HEAD"), format!("2 {}\n", history.head().unwrap()));
    assert_eq!(history.versions[0].digest_of_line, history.ledger.entries[0].digest);
    let first = history.version(date("2025-01-01")).unwrap();
    assert!(to_text(&first.documents[0].document, &[]).contains("김하늘"));
    assert_eq!(first.documents.len(), 2);
}

#[test]
fn a_clinic_that_sealed_nothing_has_an_empty_history() {
    let site = Site::new("empty");
    let (history, found) = site.load();
    assert!(history.is_empty() && history.head().is_none() && found.is_empty());
    assert!(!site.repair());
}

#[test]
fn events_that_cannot_be_are_refused_and_nothing_is_written() {
    let site = Site::sealed("refuse");
    let before = (site.read("ledger.jsonl"), site.read("HEAD"), site.names());
    let refused = |result: Result<Committed, Vec<String>>| result.unwrap_err().join(" ");
    assert_eq!(refused(site.seal("2025-01-01", &["ko"], "2026-11-22")), "error:already_sealed");
    assert_eq!(refused(site.seal("2028-01-01", &["ko"], "2026-11-21")), "error:clock_back");
    let seal = Seal { corrects: Some(date("2020-01-01")), ..sealing("2028-01-01") };
    assert_eq!(refused(site.seal_as(seal, &["ko"], "2026-11-22")), "error:not_sealed");
    let translate = |version: &str, tag| NewEvent::Translate {
        version: date(version),
        files: files(version, "김하늘", &[tag])[..1].to_vec(),
        event: Translate::default(),
    };
    let at = "2026-11-22";
    assert_eq!(refused(site.commit(translate("2027-01-01", "ko"), at)), "error:language_sealed");
    assert_eq!(refused(site.commit(translate("2028-01-01", "en"), at)), "error:not_sealed");
    let misplaced = NewEvent::Translate {
        version: date("2027-01-01"),
        files: files("2025-01-01", "김하늘", &["ja"])[..1].to_vec(),
        event: Translate::default(),
    };
    assert_eq!(refused(site.commit(misplaced, at)), "error:sealed_misplaced");
    assert_eq!(refused(site.redact("officer.nickname", at)), "error:nothing_to_redact");
    // While something is wrong, nothing is added.
    site.write("2025-01-01/notes.txt", "x");
    assert_eq!(refused(site.seal("2028-01-01", &["ko"], at)), "error:sealed_stray");
    fs::remove_file(site.path("2025-01-01/notes.txt")).unwrap();
    assert_eq!((site.read("ledger.jsonl"), site.read("HEAD"), site.names()), before);
    assert!(site.commit(translate("2027-01-01", "en"), at).is_ok());
    let seal = Seal { corrects: Some(date("2027-01-01")), ..sealing("2027-01-05") };
    let done = site.seal_as(seal, &["ko"], at).unwrap();
    assert_eq!((done.entry.seq, done.entry.event.kind()), (4, "correct"));
    assert_eq!(site.load().1, [""; 0]);
}

#[cfg(unix)]
#[test]
fn links_in_the_folder_lead_no_word_outside() {
    use std::os::unix::fs::symlink;
    let victim = std::env::temp_dir().join(format!("gongji-victim-{}", std::process::id()));
    fs::write(&victim, "mine").unwrap();
    let site = Site::sealed("links");
    for name in ["HEAD.tmp", "ledger.jsonl.tmp", "2025-01-01/ko.json.tmp", ".stage-2028-01-01"] {
        symlink(&victim, site.path(name)).unwrap();
    }
    site.seal("2028-01-01", &["ko"], "2026-11-22").unwrap();
    site.redact("officer.name", "2026-11-23").unwrap();
    assert_eq!(site.load().1, [""; 0]);
    symlink(&victim, site.path(".lock")).unwrap();
    let event = NewEvent::Redact { version: date("2025-01-01"), redacted: Vec::new() };
    let at = (date("2026-11-23"), "gongji test");
    let refused = commit(&site.folder, CLINIC, event, at, &mut Findings::new());
    assert!(
        matches!(&refused, Err(WriteError::Read(ReadError::Unfit(it)))
        if it.code == "not_a_file"),
        "{refused:?}"
    );
    assert_eq!(fs::read_to_string(&victim).unwrap(), "mine");
    fs::remove_file(&victim).unwrap();
}

/// A pipe would keep a reader waiting for ever; a socket is no file either, and can be made here.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_found_and_not_waited_for() {
    let site = Site::sealed("pipe");
    fs::remove_file(site.path("HEAD")).unwrap();
    let socket = std::os::unix::net::UnixListener::bind(site.path("HEAD")).unwrap();
    assert!(site.load().1.contains(&"error:not_a_file".to_owned()), "{:?}", site.load().1);
    drop(socket);
}

#[test]
fn a_reason_is_one_line_of_what_shows() {
    let site = Site::sealed("reason");
    let version = date("2025-01-01");
    for reason in ["a\nb", "a\rb", "a\tb", "\u{1b}[2J", "\u{202e}a", "a\u{2066}", "\u{200b}"] {
        let redacted =
            plan_redaction(&site.folder, CLINIC, version, &Key::new("officer.name"), reason)
                .unwrap();
        let event = NewEvent::Redact { version, redacted };
        let refused = site.commit(event, "2026-11-23").unwrap_err();
        assert_eq!(refused, ["error:reason_character"], "{reason:?}");
        let allowed = vec![Allowed { code: "x".into(), reason: reason.into() }];
        let seal = Seal { allowed, ..sealing("2028-01-01") };
        let refused = site.seal_as(seal, &["ko"], "2026-11-23").unwrap_err();
        assert_eq!(refused, ["error:reason_character"], "{reason:?}");
    }
    assert_eq!(site.load().0.ledger.entries.len(), 2);
    site.redact("officer.name", "2026-11-23").unwrap();
}

#[test]
fn words_that_a_redaction_left_in_the_yaml_file_are_found() {
    let site = Site::sealed("yaml-left");
    site.redact("officer.name", "2026-11-23").unwrap();
    let history = site.load().0;
    let left = |officer: &str| {
        let file = SourceFile::new("x.yaml", policy("2025-01-01", officer));
        let node = yaml::parse(&file, &mut Findings::new()).unwrap();
        codes(&history.versions[0].edited(&file, &node))
    };
    assert_eq!(left("김하늘"), ["error:redaction_unfinished"]);
    assert_eq!(left("\"[redacted]\""), [""; 0]);
}

#[test]
fn a_redaction_names_what_there_is() {
    let site = Site::sealed("redact-nothing");
    let version = date("2025-01-01");
    let line = |redacted: Vec<Redacted>| {
        let mut ledger = site.load().0.ledger;
        let (last, at) = (ledger.entries.last(), date("2026-11-23"));
        let entry = Entry::after(last, version, at, "gongji test", Event::Redact(redacted));
        ledger.entries.push(entry);
        String::from_utf8(ledger.bytes()).unwrap()
    };
    let redacted = |keys: &[&str]| Redacted {
        file: "ko".into(),
        key: "x".into(),
        keys: keys.iter().map(|it| (*it).to_owned()).collect(),
        reason: "x".into(),
    };
    let none = ("error:ledger_unreadable", line(Vec::new()));
    let empty = ("error:ledger_unreadable", line(vec![redacted(&[])]));
    let nowhere = ("error:redaction_of_nothing", line(vec![redacted(&["officer.nickname"])]));
    for (code, text) in [none, empty, nowhere] {
        site.write("ledger.jsonl", &text);
        assert!(site.load().1.contains(&code.to_owned()), "{code}: {:?}", site.load().1);
    }
}

#[test]
fn one_seal_at_a_time() {
    let site = Site::sealed("lock");
    let file = fs::File::create(site.path(".lock")).unwrap();
    file.lock().unwrap();
    assert_eq!(site.seal("2028-01-01", &["ko"], "2026-11-22").unwrap_err(), ["error:seal_locked"]);
    // What a dead process left locks nobody out.
    drop(file);
    assert!(site.path(".lock").exists());
    assert!(site.seal("2028-01-01", &["ko"], "2026-11-22").is_ok());
    assert!(!site.path(".lock").exists());
}

#[test]
fn two_seals_at_once_leave_a_ledger_of_both_or_refuse_one() {
    let site = Site::sealed("race");
    let years: Vec<String> = (2030..2038).map(|it| format!("{it}-01-01")).collect();
    let done: Vec<bool> = std::thread::scope(|scope| {
        let seal = |year: &str| site.seal(year, &["ko"], "2026-11-22").is_ok();
        let threads: Vec<_> = years.iter().map(|it| scope.spawn(move || seal(it))).collect();
        threads.into_iter().map(|it| it.join().unwrap()).collect()
    });
    let (history, found) = site.load();
    assert_eq!(found, [""; 0]);
    assert_eq!(history.versions.len(), 2 + done.iter().filter(|it| **it).count());
}

#[test]
fn a_crash_leaves_the_old_state_or_the_new_one() {
    let site = Site::sealed("crash");
    let old = (site.read("ledger.jsonl"), site.read("HEAD"));
    site.seal("2028-01-01", &["ko"], "2026-11-22").unwrap();
    let new = (site.read("ledger.jsonl"), site.read("HEAD"));
    // Before the line: a folder that the ledger does not know, and what was being written.
    site.write("ledger.jsonl", &old.0);
    site.write("HEAD", &old.1);
    site.write("ledger.jsonl.tmp", &new.0[..50]);
    fs::create_dir(site.path(".stage-2028-01-01")).unwrap();
    let (history, mut found) = site.load();
    let left = ["note:sealed_leftover", "note:sealed_leftover", "note:seal_unfinished"];
    found.sort_by_key(|it| !it.contains("leftover"));
    assert_eq!((history.versions.len(), found), (2, left.map(str::to_owned).to_vec()));
    // The next seal takes its place.
    site.seal("2028-01-01", &["ko", "en"], "2026-11-22").unwrap();
    assert_eq!(site.load().1, [""; 0]);
    assert!(!site.path("ledger.jsonl.tmp").exists() && !site.path(".stage-2028-01-01").exists());
    // Between the line and the head.
    site.write("HEAD", &old.1);
    let (history, found) = site.load();
    assert_eq!((history.versions.len(), found), (3, vec!["note:head_behind".to_owned()]));
    let other = Site::sealed("crash-2");
    let head = other.read("HEAD");
    other.seal("2028-01-01", &["ko"], "2026-11-22").unwrap();
    other.write("HEAD", &head);
    other.seal("2029-01-01", &["ko"], "2026-11-22").unwrap();
    assert_eq!(other.load().1, [""; 0]);
    assert!(site.repair());
    assert_eq!(site.load().1, [""; 0]);
    assert!(!site.repair());
}

#[test]
fn a_ledger_that_was_taken_away_is_no_interrupted_seal() {
    let site = Site::sealed("record-cut");
    for ledger in [None, Some("")] {
        let _ = fs::remove_file(site.path("HEAD"));
        fs::remove_file(site.path("ledger.jsonl")).unwrap();
        ledger.into_iter().for_each(|it| site.write("ledger.jsonl", it));
        let found = site.load().1;
        assert!(found.contains(&"error:record_cut".to_owned()), "{found:?}");
        assert_eq!(
            site.seal("2025-01-01", &["ko", "en"], "2026-11-22").unwrap_err(),
            ["error:record_cut"]
        );
        site.write("ledger.jsonl", "");
    }
}

#[test]
fn sealed_words_are_not_replaced_by_others() {
    let site = Site::new("replace");
    site.seal("2027-01-01", &["ko", "en"], "2026-11-22").unwrap();
    let whole = site.read("2027-01-01/ko.json");
    for name in ["HEAD", "ledger.jsonl"] {
        fs::remove_file(site.path(name)).unwrap();
    }
    let forged = files("2027-01-01", "박바다", &["ko", "en"]);
    let seal = NewSeal { seal: sealing("2027-01-01"), files: forged };
    let refused = site.commit(NewEvent::Seal(Box::new(seal)), "2026-11-22").unwrap_err();
    assert_eq!(refused, ["error:seal_would_replace"]);
    let fewer = site.seal("2027-01-01", &["ko"], "2026-11-22").unwrap_err();
    assert_eq!(fewer, ["error:seal_would_replace"], "a language would be lost");
    assert_eq!(site.read("2027-01-01/ko.json"), whole);
    site.seal("2027-01-01", &["ko", "en"], "2026-11-22").unwrap();
    assert_eq!(site.load().1, [""; 0]);
}

#[test]
fn the_first_seal_may_be_interrupted_too() {
    let site = Site::new("first");
    site.seal("2027-01-01", &["ko"], "2026-11-22").unwrap();
    fs::remove_file(site.path("HEAD")).unwrap();
    assert_eq!(site.load().1, ["note:head_behind"]);
    fs::remove_file(site.path("ledger.jsonl")).unwrap();
    assert_eq!(site.load().1, ["note:seal_unfinished"]);
    site.seal("2027-01-01", &["ko"], "2026-11-22").unwrap();
    assert_eq!(site.load().1, [""; 0]);
}

#[test]
fn a_line_that_was_cut_is_taken_out_only_if_it_was_never_whole() {
    let site = Site::sealed("cut");
    let whole = site.read("ledger.jsonl");
    let head = site.read("HEAD");
    site.seal("2028-01-01", &["ko"], "2026-11-22").unwrap();
    let (longer, newer) = (site.read("ledger.jsonl"), site.read("HEAD"));
    let cut = whole.len() + 30;
    // `HEAD` says that the line was complete: its loss is not repaired.
    site.write("ledger.jsonl", &longer[..cut]);
    let found = site.load().1;
    assert_eq!(found[1..], ["error:ledger_cut_off", "error:ledger_cut"], "{found:?}");
    assert!(!site.repair());
    assert_eq!(site.read("ledger.jsonl"), longer[..cut]);
    fs::remove_file(site.path("HEAD")).unwrap();
    assert!(!site.repair(), "nothing shows that it was never whole");
    // It never was; the folder of that seal is still there.
    site.write("HEAD", &head);
    assert_eq!(site.load().1, ["note:seal_unfinished", "error:ledger_cut"]);
    assert!(site.seal("2028-01-01", &["ko"], "2026-11-22").is_err(), "never silently");
    assert!(site.repair());
    assert_eq!(site.read("ledger.jsonl"), whole);
    assert_eq!(site.load().1, ["note:seal_unfinished"]);
    // Without its line feed only, and with the head that knows it.
    site.write("ledger.jsonl", longer.trim_end());
    site.write("HEAD", &newer);
    assert!(site.load().1.contains(&"error:ledger_cut".to_owned()));
    assert!(!site.repair());
}

#[test]
fn a_name_that_is_redacted_goes_from_every_file_and_the_chain_holds() {
    let site = Site::sealed("redact");
    let digests =
        |it: &History| -> Vec<_> { it.versions[0].documents.iter().map(|it| it.digest).collect() };
    let before = digests(&site.load().0);
    let done = site.redact("officer.name", "2026-11-23").unwrap();
    assert_eq!(done.entry.event.kind(), "redact");
    for name in ["ko", "en", "facts"] {
        let text = site.read(&format!("2025-01-01/{name}.json"));
        assert!(!text.contains("김하늘"), "{name}");
        assert!(site.read("2027-01-01/ko.json").contains("김하늘"));
    }
    assert!(!site.read("ledger.jsonl").contains("김하늘"));
    let (history, found) = site.load();
    assert_eq!(found, [""; 0]);
    assert_eq!(digests(&history), before);
    let version = &history.versions[0];
    let redaction = &version.redactions[..];
    assert_eq!(redaction.len(), 1, "{redaction:?}");
    assert_eq!((redaction[0].key.as_str(), redaction[0].reason.as_str()), ("officer.name", "퇴사"));
    let page = to_text(&version.documents[0].document, &[]);
    assert!(page.contains("[삭제됨]") && page.contains("02-555-0100"), "{page}");
    assert_eq!(version.documents[0].labels[0].text, text("[삭제됨]"));
}

#[test]
fn a_redaction_that_was_interrupted_is_found_and_finished() {
    let site = Site::sealed("redact-crash");
    let whole = site.read("2025-01-01/ko.json");
    site.redact("officer.name", "2026-11-23").unwrap();
    let ledger = site.read("ledger.jsonl");
    // The line is there, but a file still holds the words.
    site.write("2025-01-01/ko.json", &whole);
    let found = site.load().1;
    assert_eq!(found, ["error:redaction_unfinished", "error:redaction_unfinished"]);
    let done = site.redact("officer.name", "2026-11-23").unwrap();
    assert_eq!(done.files.len(), 1);
    assert_eq!(site.load().1, [""; 0]);
    assert_eq!(site.read("ledger.jsonl"), ledger, "one event is one line");
    // Words that are gone without a line.
    let redacted = site.read("2025-01-01/ko.json");
    let other = Site::sealed("redact-silent");
    other.write("2025-01-01/ko.json", &redacted);
    assert!(other.load().1.iter().all(|it| it == "error:redaction_unrecorded"));
    assert_eq!(other.load().1.len(), 2);
}

#[test]
fn an_edited_text_is_found_with_its_key() {
    let site = Site::sealed("edit");
    let edited = site.read("2025-01-01/en.json").replace("02-555-0100", "02-555-0199");
    site.write("2025-01-01/en.json", &edited);
    let mut findings = Findings::new();
    load(&site.folder, CLINIC, &|_| Vec::new(), &mut findings).unwrap();
    let found: Vec<_> = findings.iter().collect();
    assert_eq!(found.len(), 1);
    let it = found[0];
    let place = it.place.as_ref().unwrap().file.path.as_str();
    let named = (it.code, place, it.clinic.as_deref(), it.version.as_deref(), it.locale.as_deref());
    let path = "content/happy-clinic/privacy/sealed/2025-01-01/en.json";
    let version = Some("2025-01-01");
    assert_eq!(named, ("sealed_words_changed", path, Some(CLINIC), version, Some("en")));
    assert_eq!(it.key, Some(Key::new("officer.phone")));
}

#[test]
fn a_planned_redaction_names_the_leaves_of_every_file() {
    let site = Site::sealed("plan");
    let version = date("2025-01-01");
    let plan = |key: &str| -> Vec<String> {
        let planned =
            plan_redaction(&site.folder, CLINIC, version, &Key::new(key), "퇴사").unwrap();
        let line = |it: &Redacted| format!("{}: {}", it.file, it.keys.join(" "));
        planned.iter().map(line).collect()
    };
    assert_eq!(
        plan("officer.name"),
        [
            "en: #labels.officer officer.name",
            "facts: officer.name",
            "ko: #labels.officer officer.name",
        ]
    );
    assert_eq!(
        plan("entrustment.parties.green-lab"),
        ["en", "ko"].map(|it| format!(
            "{it}: entrustment.parties.green-lab.name entrustment.parties.green-lab.tasks"
        ))
    );
    assert_eq!(plan("officer.nickname"), [""; 0]);
    assert_eq!(
        plan("officer.phone"),
        ["en", "facts", "ko"].map(|it| format!("{it}: officer.phone"))
    );
    // Words of the vocabulary stand in many sentences, and tell nobody.
    assert_eq!(plan("officer.tasks"), ["facts: officer.tasks.0 officer.tasks.1"]);
}
