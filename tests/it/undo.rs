//! What is taken back is back exactly as it was, and what is done again is as it was then: for every kind of step, also after the
//! file was closed in between.

use logbook::{
    Logbook,
    api::{
        ImportOutcome, MomentDto, PainInput, RedFlagAnswers, RedFlagClearance, RunInput, SideDto, StartCheckInput,
        WatchedDto,
    },
};

use crate::common::{Folder, answer, at, everything, fit, import, outcomes, typed, watch};

type Step = Box<dyn Fn(&mut Logbook)>;

/// One step of every kind, each with what *Undo* calls it.
fn story(folder: &Folder) -> Vec<(&'static str, Step)> {
    let now = || at("2026-03-20T09:00");
    let files: Vec<_> = (1..=6)
        .map(|i| {
            let day = 2 * i;
            let file = fit(&format!("2026-03-{day:02}T18:00")).km(4.0 + f64::from(i) / 4.0).climb(40.0);
            folder.put(&format!("{i}.fit"), file.build())
        })
        .collect();
    let backing = folder.put("backing.fit", fit("2026-03-14T18:01").km(5.0).minutes(31.0).build());
    let form = |km| RunInput {
        km: Some(km),
        minutes: Some(30.0),
        notes: Some("“calm”; quiet".to_owned()),
        ..RunInput::default()
    };
    vec![
        ("change settings", Box::new(move |book| watch(book, WatchedDto::Both, &now()))),
        ("import (6 runs)", Box::new(move |book| drop(import(book, &files, &now())))),
        (
            "add run (5.0 km on 14 March 2026)",
            Box::new(move |book| assert!(typed(book, "2026-03-14T18:00", 5.0, 33.0) > 0)),
        ),
        (
            "answer (right knee, during: 3)",
            Box::new(move |book| answer(book, 2, SideDto::Right, MomentDto::During, 3, &now())),
        ),
        (
            "answer (right knee, during: 5)",
            Box::new(move |book| {
                let mut input = PainInput::about(2, SideDto::Right, MomentDto::During, 5);
                (input.stopped, input.note) = (Some(true), Some("limped home".to_owned()));
                book.log_pain(&input, &now()).expect("an answer given anew");
            }),
        ),
        (
            "answer (left knee, next morning: 2)",
            Box::new(move |book| answer(book, 2, SideDto::Left, MomentDto::Morning, 2, &now())),
        ),
        (
            "edit run (6.2 km on 4 March 2026)",
            Box::new(move |book| drop(book.edit_run(2, &form(6.2), &now()).expect("an edit"))),
        ),
        (
            "edit run (4.2 km on 16 March 2026)",
            Box::new(move |book| {
                let moved = RunInput { at: Some("2026-03-16T06:30".to_owned()), ..form(4.2) };
                book.edit_run(2, &moved, &now()).expect("an edit");
            }),
        ),
        (
            "change settings",
            Box::new(move |book| drop(book.set_setting("exponent", Some("5"), &now()).expect("a setting"))),
        ),
        (
            "start questions (left knee and right knee: 1 of 2 yes)",
            Box::new(move |book| {
                let answers = StartCheckInput { walk: Some(true), stairs: Some(false), ..StartCheckInput::default() };
                book.answer_start_check(&answers, &now()).expect("answers");
            }),
        ),
        (
            "red-flag answers (yes: giving way)",
            Box::new(move |book| {
                let yes = RedFlagAnswers { yes: vec!["gives-way".to_owned()] };
                book.answer_red_flags(&yes, &now()).expect("answers");
            }),
        ),
        (
            "clear red flag (my physio)",
            Box::new(move |book| {
                let cleared = RedFlagClearance { by: "my physio".to_owned(), note: None };
                book.clear_red_flags(&cleared, &at("2026-03-20T09:30")).expect("a clearance");
            }),
        ),
        (
            "import (1 run)",
            Box::new(move |book| {
                let report = import(book, std::slice::from_ref(&backing), &now());
                assert_eq!(outcomes(&report), [ImportOutcome::Updated]);
            }),
        ),
        (
            "remove answer (right knee, during: 5)",
            Box::new(move |book| {
                let page = book.run(2, &now()).expect("the run");
                let id = page.pain.iter().find(|p| p.moment == MomentDto::During).expect("an answer").id;
                book.delete_pain(id, &now()).expect("gone");
            }),
        ),
        (
            "answer (right knee, after: 1)",
            Box::new(move |book| answer(book, 3, SideDto::Right, MomentDto::After, 1, &now())),
        ),
        ("delete run (4.8 km on 6 March 2026)", Box::new(move |book| drop(book.delete_run(3, &now()).expect("gone")))),
        (
            "change settings",
            Box::new(move |book| drop(book.set_setting("preset", Some("permissive"), &now()).expect("a setting"))),
        ),
    ]
}

#[test]
fn every_kind_of_step_is_taken_back_and_done_again_exactly() {
    tell(false);
}

#[test]
fn steps_are_taken_back_and_done_again_after_the_file_was_closed() {
    tell(true);
}

fn tell(closing: bool) {
    let (folder, now) = (Folder::new(), at("2026-03-20T10:00"));
    let mut book = folder.open();
    let reopened = |book: Logbook| {
        if closing {
            drop(book);
            folder.open()
        } else {
            book
        }
    };
    let mut seen = vec![everything(&book, &now)];
    let steps = story(&folder);
    for (name, step) in &steps {
        step(&mut book);
        book = reopened(book);
        assert_eq!(book.history().expect("history").undo.as_deref(), Some(*name));
        let after = everything(&book, &now);
        assert_ne!(Some(&after), seen.last(), "{name} can be seen");
        seen.push(after);
    }
    for round in 0..2 {
        for (i, (name, _)) in steps.iter().enumerate().rev() {
            let undone = book.undo(&now).expect("an undo");
            assert_eq!(undone.value.as_deref(), Some(*name), "round {round}");
            assert!(!undone.changed.is_empty());
            book = reopened(book);
            assert!(everything(&book, &now) == seen[i], "after taking back {name} it is not as it was before");
            assert_eq!(book.history().expect("history").redo.as_deref(), Some(*name));
        }
        assert_eq!(book.undo(&now).expect("nothing is left").value, None);
        for (i, (name, _)) in steps.iter().enumerate() {
            assert_eq!(book.redo(&now).expect("a redo").value.as_deref(), Some(*name), "round {round}");
            book = reopened(book);
            assert!(everything(&book, &now) == seen[i + 1], "after doing {name} again it is not as it was then");
        }
        assert_eq!(book.redo(&now).expect("nothing is left").value, None);
    }
    assert!(book.check(false).expect("a check").sound);
}

#[test]
fn an_import_that_was_taken_back_can_be_done_anew() {
    let (folder, now) = (Folder::new(), at("2026-03-20T09:00"));
    let mut book = folder.open();
    let file = folder.put("a.fit", fit("2026-03-02T18:00").build());
    import(&mut book, std::slice::from_ref(&file), &now);
    let with = everything(&book, &now);
    book.undo(&now).expect("an undo");
    assert_eq!(outcomes(&import(&mut book, std::slice::from_ref(&file), &now)), [ImportOutcome::Imported]);
    assert_eq!(book.history().expect("history").redo, None, "a new step forgets the old way forward");
    // Numbers of runs are never used twice; everything else is as it was.
    let without_ids = |text: &str| text.lines().filter(|l| !l.contains("id\": ")).collect::<Vec<_>>().join("\n");
    assert_eq!(without_ids(&everything(&book, &now)), without_ids(&with));
}

#[test]
fn an_import_that_brings_nothing_new_is_no_step() {
    let (folder, now) = (Folder::new(), at("2026-03-20T09:00"));
    let mut book = folder.open();
    let file = folder.put("a.fit", fit("2026-03-02T18:00").build());
    let ride = folder.put("b.fit", fit("2026-03-04T18:00").sport(2).build());
    let other_bytes = folder.put("c.fit", fit("2026-03-02T18:00").heart_rate(101).build());
    import(&mut book, &[file.clone(), ride.clone()], &now);
    typed(&mut book, "2026-03-06T18:00", 3.0, 20.0);
    book.undo(&now).expect("an undo");
    let (before, history) = (everything(&book, &now), book.history().expect("history"));
    for files in [
        [file.clone(), file.clone()],
        [file, ride.clone()],
        [other_bytes.clone(), other_bytes.clone()],
        [ride, other_bytes],
    ] {
        let report = import(&mut book, &files, &now);
        assert_eq!((report.summary.imported, report.summary.updated), (0, 0));
        assert_eq!(everything(&book, &now), before);
        assert_eq!(book.history().expect("history"), history, "neither the way back nor the way forward is touched");
    }
    assert_eq!(book.redo(&now).expect("a redo").value.as_deref(), Some("add run (3.0 km on 6 March 2026)"));
}

#[test]
fn a_deleted_run_can_be_imported_again_and_its_morning_stays() {
    let (folder, now) = (Folder::new(), at("2026-03-20T09:00"));
    let mut book = folder.open();
    let file = folder.put("a.fit", fit("2026-03-02T18:00").build());
    let run = import(&mut book, std::slice::from_ref(&file), &now).inputs[0].run_id.expect("a run");
    answer(&mut book, run, SideDto::Left, MomentDto::During, 3, &now);
    answer(&mut book, run, SideDto::Left, MomentDto::Morning, 2, &now);
    book.delete_run(run, &now).expect("gone");
    let again = import(&mut book, &[file], &now);
    assert_eq!(outcomes(&again), [ImportOutcome::Imported]);
    let answers = book.run(again.inputs[0].run_id.expect("a run"), &now).expect("the run").run.answers.left;
    assert_eq!((answers.during, answers.morning), (None, Some(2)));
}

#[test]
fn what_changes_nothing_is_no_step() {
    let mut book = Logbook::in_memory().expect("a logbook");
    let now = at("2026-03-20T09:00");
    let run = typed(&mut book, "2026-03-14T18:00", 5.0, 33.0);
    let same = RunInput { km: Some(5.0), minutes: Some(33.0), ..RunInput::default() };
    assert_eq!(book.edit_run(run, &same, &now).expect("an edit").undo, None);
    let settings = book.settings().expect("settings");
    assert_eq!(book.set_settings(&settings, &now).expect("settings").undo, None);
    assert!(book.log_pain(&PainInput::about(run, SideDto::Left, MomentDto::During, 11), &now).is_err());
    assert_eq!(book.history().expect("history").undo.as_deref(), Some("add run (5.0 km on 14 March 2026)"));
}

#[test]
fn an_exponent_measures_every_dose_anew_and_undo_brings_the_old_ones_back() {
    let (folder, now) = (Folder::new(), at("2026-03-20T09:00"));
    let mut book = folder.open();
    let hilly = folder.put("a.fit", fit("2026-03-02T18:00").climb(150.0).build());
    let run = import(&mut book, &[hilly], &now).inputs[0].run_id.expect("a run");
    let dose = |book: &Logbook| book.run(run, &now).expect("the run").run.dose_kkm.expect("a dose");
    let two = dose(&book);
    book.set_setting("exponent", Some("8"), &now).expect("a setting");
    assert!(dose(&book) > two, "a descent weighs more: {two} → {}", dose(&book));
    book.undo(&now).expect("an undo");
    assert_eq!(dose(&book), two);
    book.redo(&now).expect("a redo");
    book.set_setting("exponent", None, &now).expect("a setting");
    assert_eq!(dose(&book), two);
}
