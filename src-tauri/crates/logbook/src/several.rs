//! Several runs at once: shoes or a surface for all of them, or all of them gone. Each is one step of *Undo*, and all or none of it.

use domain::{RunId, Surface};
use jiff::Zoned;
use store::{
    Op,
    runs::{self as table, StoredRun},
};

use crate::{
    Logbook, LogbookError,
    api::{Outcome, RunsEdit},
    convert, doses,
    runs::put_edited,
    words,
};

impl Logbook {
    /// Gives all these runs the same shoes or surface. What the form leaves out stays as it is with each.
    ///
    /// # Errors
    /// [`LogbookError::NoSuchRun`] when one of them is not there; then none is changed.
    pub fn edit_runs(&mut self, input: &RunsEdit, now: &Zoned) -> Result<Outcome<u32>, LogbookError> {
        let known = self.all_of(&input.ids)?;
        self.change(Op::EditRun, now, |tx| {
            let params = doses::params(tx)?;
            tx.describe(words::runs_count(known.len()));
            for StoredRun { id, run, .. } in &known {
                let mut run = run.clone();
                if let Some(shoes) = &input.shoes {
                    run.shoes = convert::said(Some(shoes));
                }
                if let Some(surface) = input.surface {
                    run.surface = Some(surface.into());
                    run.treadmill = run.surface == Some(Surface::Treadmill);
                }
                put_edited(tx, *id, &run, &params)?;
            }
            doses::keep_up(tx, now)?;
            Ok(known.len() as u32)
        })
    }

    /// Deletes all these runs with their answers. The mornings after stay: they are facts about those days.
    ///
    /// # Errors
    /// [`LogbookError::NoSuchRun`] when one of them is not there; then none is deleted.
    pub fn delete_runs(&mut self, ids: &[i64], now: &Zoned) -> Result<Outcome<u32>, LogbookError> {
        let known = self.all_of(ids)?;
        self.change(Op::DeleteRun, now, |tx| {
            tx.describe(words::runs_count(known.len()));
            for StoredRun { id, .. } in &known {
                table::delete(tx, *id)?;
            }
            Ok(known.len() as u32)
        })
    }

    /// Each of them once, however often it was named.
    fn all_of(&self, ids: &[i64]) -> Result<Vec<StoredRun>, LogbookError> {
        let mut ids = ids.to_vec();
        ids.sort_unstable();
        ids.dedup();
        ids.into_iter().map(|id| table::get(&self.store, RunId(id))?.ok_or(LogbookError::NoSuchRun(id))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{RunInput, SurfaceDto};

    fn now() -> Zoned {
        "2026-03-20T18:00:00+01:00[Europe/Berlin]".parse().expect("a moment")
    }

    /// A logbook with runs on these days of March.
    fn with_runs(days: &[&str]) -> (Logbook, Vec<i64>) {
        let mut book = Logbook::in_memory().expect("a logbook");
        let ids = days
            .iter()
            .map(|day| {
                let input = RunInput {
                    at: Some(format!("2026-03-{day}T08:00")),
                    km: Some(5.0),
                    minutes: Some(30.0),
                    notes: Some(format!("day {day}")),
                    ..RunInput::default()
                };
                book.add_run(&input, &now()).expect("a run").value.id
            })
            .collect();
        (book, ids)
    }

    #[test]
    fn shoes_and_surface_of_several_runs_are_one_step_and_leave_the_rest_alone() {
        let (mut book, ids) = with_runs(&["01", "03", "05"]);
        let before: Vec<_> = ids.iter().map(|id| book.run(*id, &now()).expect("a page")).collect();
        let edit = RunsEdit {
            ids: vec![ids[0], ids[2], ids[0]],
            shoes: Some(" Blue ".to_owned()),
            surface: Some(SurfaceDto::Treadmill),
        };
        let outcome = book.edit_runs(&edit, &now()).expect("an edit");
        assert_eq!((outcome.value, outcome.undo.as_deref()), (2, Some("edit run (2 runs)")));
        let page = book.run(ids[2], &now()).expect("a page");
        assert_eq!(
            (page.shoes.as_deref(), page.surface, page.run.treadmill),
            (Some("Blue"), Some(SurfaceDto::Treadmill), true)
        );
        assert_eq!(page.notes.as_deref(), Some("day 05"));
        assert_eq!(book.run(ids[1], &now()).expect("a page"), before[1]);

        let bare = RunsEdit { ids: vec![ids[0]], shoes: Some(String::new()), surface: None };
        book.edit_runs(&bare, &now()).expect("an edit");
        let page = book.run(ids[0], &now()).expect("a page");
        assert_eq!((page.shoes, page.surface), (None, Some(SurfaceDto::Treadmill)), "only what was said");

        book.undo(&now()).expect("undone");
        book.undo(&now()).expect("undone");
        for (id, page) in ids.iter().zip(before) {
            assert_eq!(book.run(*id, &now()).expect("a page"), page);
        }
    }

    #[test]
    fn several_runs_are_deleted_and_brought_back_together() {
        let (mut book, ids) = with_runs(&["01", "03", "05"]);
        let outcome = book.delete_runs(&ids[..2], &now()).expect("a deletion");
        assert_eq!((outcome.value, outcome.undo.as_deref()), (2, Some("delete run (2 runs)")));
        assert_eq!(book.runs(&crate::api::RunsInput::default(), &now()).expect("a list").total, 1);
        book.undo(&now()).expect("undone");
        assert_eq!(book.runs(&crate::api::RunsInput::default(), &now()).expect("a list").total, 3);
    }

    #[test]
    fn one_run_that_is_not_there_leaves_all_as_they_are() {
        let (mut book, ids) = with_runs(&["01", "03"]);
        assert!(matches!(book.delete_runs(&[ids[0], 99], &now()), Err(LogbookError::NoSuchRun(99))));
        let edit = RunsEdit { ids: vec![ids[0], 99], shoes: Some("Blue".to_owned()), surface: None };
        assert!(matches!(book.edit_runs(&edit, &now()), Err(LogbookError::NoSuchRun(99))));
        assert_eq!(book.runs(&crate::api::RunsInput::default(), &now()).expect("a list").total, 2);
        assert_eq!(book.run(ids[0], &now()).expect("a page").shoes, None);
    }
}
