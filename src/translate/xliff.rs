//! XLIFF 2.1: placeables are `<ph>`, so that tools protect them.

use super::Parcel;
use super::unit::{Progress, Returned, Unit};
use crate::diag::{Diagnostic, Findings, Place, SourceFile};
use crate::l10n::{Bit, Locale, State, Wording};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

pub(super) fn write(units: &[Unit], locale: &Locale) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" \
         version=\"2.1\" srcLang=\"ko\" trgLang=\"{locale}\">\n"
    );
    for (at, file) in units.chunk_by(|a, b| a.file == b.file).enumerate() {
        let original = escaped(&file[0].file);
        let _ = writeln!(out, "  <file id=\"f{}\" original=\"{original}\">", at + 1);
        for (at, unit) in file.iter().enumerate() {
            write_unit(&mut out, unit, at + 1);
        }
        out.push_str("  </file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

fn write_unit(out: &mut String, unit: &Unit, number: usize) {
    let mut data = Data::default();
    let source = data.marked(&unit.korean);
    let target = unit.target.as_ref().map(|it| data.marked(it));
    let _ = writeln!(out, "    <unit id=\"u{number}\" name=\"{}\">", escaped(&unit.context));
    out.push_str("      <notes>\n");
    let mut note = |category: &str, text: &str| {
        let _ = writeln!(out, "        <note category=\"{category}\">{}</note>", escaped(text));
    };
    note("source-hash", &unit.hash);
    if let Some(english) = &unit.english {
        note("en", &english.notation());
    }
    if let Some(before) = &unit.before {
        note("ko-before", before);
    }
    unit.notes.iter().for_each(|it| note("comment", it));
    out.push_str("      </notes>\n");
    if !data.texts.is_empty() {
        out.push_str("      <originalData>\n");
        for (at, text) in data.texts.iter().enumerate() {
            let _ = writeln!(out, "        <data id=\"d{}\">{}</data>", at + 1, escaped(text));
        }
        out.push_str("      </originalData>\n");
    }
    let state = match unit.state {
        State::Translated | State::Unrecorded => "translated",
        State::Stale | State::Missing | State::Same | State::Blocked => "initial",
    };
    let _ = writeln!(out, "      <segment state=\"{state}\">");
    let _ = writeln!(out, "        <source xml:space=\"preserve\">{source}</source>");
    if let Some(target) = target {
        let _ = writeln!(out, "        <target xml:space=\"preserve\">{target}</target>");
    }
    out.push_str("      </segment>\n    </unit>\n");
}

/// The notations of a unit's placeables.
#[derive(Default)]
struct Data {
    texts: Vec<String>,
}

impl Data {
    fn marked(&mut self, wording: &Wording) -> String {
        let mut out = String::new();
        // The same placeable twice in one text has two ids; the same in the other text has the same.
        let mut ids: Vec<usize> = Vec::new();
        for bit in wording.bits() {
            let text = match bit {
                Bit::Text(text) => {
                    out.push_str(&escaped(text));
                    continue;
                }
                Bit::Placeable(it) => it.notation(),
                // Only a text with far too many variants still has selects.
                Bit::Select(_) => return escaped(&wording.notation()),
            };
            let known = self.texts.iter().enumerate();
            let known = known.filter(|(at, it)| **it == text && !ids.contains(at));
            let id = known.map(|(at, _)| at).next().unwrap_or_else(|| {
                self.texts.push(text.clone());
                self.texts.len() - 1
            });
            ids.push(id);
            let (n, disp) = (id + 1, escaped(&text));
            let _ = write!(out, "<ph id=\"p{n}\" dataRef=\"d{n}\" disp=\"{disp}\"/>");
        }
        out
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // XML has no other control characters.
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            other => out.push(other),
        }
    }
    out
}

/// What the text that is being read belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Nothing,
    Hash,
    Data,
    Source,
    Target,
}

#[derive(Default)]
struct Open {
    context: String,
    hash: Option<String>,
    data: BTreeMap<String, String>,
    /// Text and, in between, references to data.
    source: Vec<Piece>,
    target: Vec<Piece>,
    /// One segment that is not done, and the unit is not.
    is_silent: bool,
    at: usize,
}

enum Piece {
    Text(String),
    Reference(String),
}

pub(super) fn read(file: &Arc<SourceFile>, findings: &mut Findings) -> Option<Parcel> {
    let mut reader = Reader::from_str(&file.text);
    let mut reading = Reading {
        language: None,
        units: Vec::new(),
        open: Open::default(),
        field: Field::Nothing,
        data: String::new(),
        depth: 0,
    };
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let fine = match reader.read_event() {
            Ok(Event::Eof) if reading.depth == 0 => break,
            // Cut off in the middle.
            Ok(Event::Eof) => Err("EOF".to_owned()),
            Ok(event) => reading.event(&event, at),
            Err(error) => Err(error.to_string()),
        };
        if let Err(detail) = fine {
            let at = at.min(file.text.len());
            let width = file.text[at..].chars().next().map_or(0, char::len_utf8);
            let found = Diagnostic::error("exchange_syntax").arg("detail", detail);
            findings.push(found.at(Place::new(file, at..at + width)));
            return None;
        }
    }
    let Some(language) = reading.language else {
        findings.push(Diagnostic::error("exchange_language").at(Place::whole(&file.path)));
        return None;
    };
    Some(Parcel { language, units: reading.units })
}

struct Reading {
    language: Option<String>,
    units: Vec<Returned>,
    open: Open,
    field: Field,
    /// The id of the data that is being read.
    data: String,
    /// How many elements are open.
    depth: usize,
}

impl Reading {
    fn event(&mut self, event: &Event<'_>, at: usize) -> Result<(), String> {
        match event {
            Event::Start(tag) => {
                self.depth += 1;
                self.start(tag, at)?;
            }
            Event::Empty(tag) if tag.local_name().as_ref() == b"ph" => {
                let reference = attribute(tag, "dataRef")?;
                self.piece(Piece::Reference(reference.unwrap_or_default()));
            }
            Event::End(tag) => {
                self.depth = self.depth.saturating_sub(1);
                match tag.local_name().as_ref() {
                    b"unit" => self.end(at),
                    b"note" | b"data" | b"source" | b"target" => self.field = Field::Nothing,
                    _ => {}
                }
            }
            Event::Text(text) => {
                let text = text.decode().map_err(|it| it.to_string())?;
                self.text(&text);
            }
            Event::CData(text) => {
                let text = text.decode().map_err(|it| it.to_string())?;
                self.text(&text);
            }
            Event::GeneralRef(name) => {
                let name = name.decode().map_err(|it| it.to_string())?;
                let c = entity(&name).ok_or_else(|| format!("&{name};"))?;
                self.text(&c.to_string());
            }
            // Entities of its own could be made to grow without end.
            Event::DocType(_) => return Err("DOCTYPE".to_owned()),
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, tag: &BytesStart<'_>, at: usize) -> Result<(), String> {
        match tag.local_name().as_ref() {
            b"xliff" => self.language = attribute(tag, "trgLang")?,
            b"unit" => {
                let context = attribute(tag, "name")?.unwrap_or_default();
                self.open = Open { context, at, ..Open::default() };
            }
            b"note" if attribute(tag, "category")?.as_deref() == Some("source-hash") => {
                self.field = Field::Hash;
            }
            b"data" => {
                self.data = attribute(tag, "id")?.unwrap_or_default();
                self.open.data.insert(self.data.clone(), String::new());
                self.field = Field::Data;
            }
            b"segment" => {
                let state = attribute(tag, "state")?;
                self.open.is_silent |= state.is_none_or(|it| it == "initial");
            }
            b"source" => self.field = Field::Source,
            b"target" => self.field = Field::Target,
            // Tools that cannot write `<ph/>` write `<ph></ph>`.
            b"ph" => {
                let reference = attribute(tag, "dataRef")?;
                self.piece(Piece::Reference(reference.unwrap_or_default()));
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        match self.field {
            Field::Nothing => {}
            Field::Hash => self.open.hash.get_or_insert_default().push_str(text),
            Field::Data => {
                self.open.data.entry(self.data.clone()).or_default().push_str(text);
            }
            Field::Source | Field::Target => self.piece(Piece::Text(text.to_owned())),
        }
    }

    fn piece(&mut self, piece: Piece) {
        match self.field {
            Field::Source => self.open.source.push(piece),
            Field::Target => self.open.target.push(piece),
            _ => {}
        }
    }

    fn end(&mut self, at: usize) {
        let Open { context, hash, data, source, target, is_silent, at: start } =
            std::mem::take(&mut self.open);
        let whole = |pieces: Vec<Piece>| -> String {
            let text = |it: Piece| match it {
                Piece::Text(text) => text,
                // What leads nowhere is seen as a mistake when the text is read.
                Piece::Reference(id) => data.get(&id).cloned().unwrap_or_else(|| "{".to_owned()),
            };
            pieces.into_iter().map(text).collect()
        };
        self.units.push(Returned {
            context,
            korean: whole(source),
            hash: hash.map(|it| it.trim().to_owned()),
            target: whole(target),
            progress: if is_silent { Progress::Silent } else { Progress::Done },
            span: start..at,
        });
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, String> {
    for it in tag.attributes() {
        let it = it.map_err(|it| it.to_string())?;
        if it.key.as_ref() == name.as_bytes() {
            let value = String::from_utf8_lossy(&it.value).into_owned();
            return unescaped(&value).map(Some);
        }
    }
    Ok(None)
}

fn unescaped(text: &str) -> Result<String, String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (name, after) = after.split_once(';').ok_or("&")?;
        out.push(entity(name).ok_or_else(|| format!("&{name};"))?);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}
