//! One's own data: `plim export`, `backup`, `restore`, `undo`, `redo`, `check`, `sample`.

use std::path::Path;

use jiff::Zoned;
use logbook::{
    ExportInput, Logbook,
    words::{self, plim},
};
use serde::Serialize;

use super::{Answered, shown};
use crate::{answer::Answer, args};

pub fn export(book: &Logbook, asked: &args::Export, now: &Zoned) -> Answered {
    #[derive(Serialize)]
    struct Exported {
        folder: Option<String>,
        files: Vec<String>,
        runs: usize,
        answers: usize,
    }
    let input = ExportInput { redaction: asked.redact.asked(), participant: asked.participant.clone() };
    let mut done = Exported { folder: asked.folder.as_deref().map(shown), files: Vec::new(), runs: 0, answers: 0 };
    let folder = asked.folder.as_deref().map(|folder| book.export(folder, &input, now)).transpose()?;
    let document = asked.json_file.as_deref().map(|file| book.export_document(file, &input, now)).transpose()?;
    for written in [&folder, &document].into_iter().flatten() {
        done.files.extend(written.files.iter().map(|file| shown(file)));
        (done.runs, done.answers) = (written.runs, written.answers);
    }
    let (runs, answers) = (words::runs_count(done.runs), words::answers_count(done.answers));
    let text = format!("{}\n\n{}", done.files.join("\n"), plim::exported(&runs, &answers, input.redaction.times));
    Ok(Answer::new(&done, text))
}

pub fn backup(book: &Logbook, file: &Path, replace: bool) -> Answered {
    #[derive(Serialize)]
    struct Copied {
        file: String,
        runs: u32,
        answers: u32,
    }
    book.backup(file, replace)?;
    let inside = book.logfile(false)?;
    let (runs, answers) = (words::runs_count(inside.runs as usize), words::answers_count(inside.answers as usize));
    let text = format!("{}\n{}", shown(file), plim::backed_up(&runs, &answers));
    Ok(Answer::new(&Copied { file: shown(file), runs: inside.runs, answers: inside.answers }, text))
}

pub fn restore(from: &Path, into: &Path, now: &Zoned) -> Answered {
    #[derive(Serialize)]
    struct Restored {
        logbook: String,
        restored_from: String,
        kept: Option<String>,
        runs: u64,
    }
    let done = Logbook::restore(from, into, now)?;
    let text = plim::restored(from, done.runs, done.kept.as_deref());
    let kept = done.kept.as_deref().map(shown);
    Ok(Answer::new(&Restored { logbook: shown(into), restored_from: shown(from), kept, runs: done.runs }, text))
}

pub fn undo(book: &mut Logbook, now: &Zoned) -> Answered {
    #[derive(Serialize)]
    struct Undone {
        undone: Option<String>,
    }
    let undone = book.undo(now)?.value;
    let text = match &undone {
        Some(step) => plim::undone(step),
        None => plim::nothing_to_undo(),
    };
    Ok(Answer::new(&Undone { undone }, text))
}

pub fn redo(book: &mut Logbook, now: &Zoned) -> Answered {
    #[derive(Serialize)]
    struct Redone {
        redone: Option<String>,
    }
    let redone = book.redo(now)?.value;
    let text = match &redone {
        Some(step) => plim::redone(step),
        None => plim::nothing_to_redo(),
    };
    Ok(Answer::new(&Redone { redone }, text))
}

pub fn check(book: &Logbook) -> Answered {
    let found = book.check(false)?;
    let verdict = if found.sound { plim::check_sound() } else { found.findings.join("\n") };
    let (runs, answers) =
        (words::runs_count(found.file.runs as usize), words::answers_count(found.file.answers as usize));
    let holds = plim::check(&runs, &answers, found.file.size_bytes, &found.file.version);
    let text = format!("{}\n{holds}\n{verdict}", found.file.path);
    let answer = Answer::new(&found, text);
    Ok(Answer { some_refused: !found.sound, ..answer })
}

pub fn sample(book: &mut Logbook, now: &Zoned) -> Answered {
    book.fill_with_sample(now)?;
    let file = book.logfile(true)?;
    let (runs, answers) = (words::runs_count(file.runs as usize), words::answers_count(file.answers as usize));
    let text = format!("{}\n{}", file.path, plim::sample(&runs, &answers));
    Ok(Answer::new(&file, text))
}
