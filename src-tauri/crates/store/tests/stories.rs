//! Journeys through the public face of the store: what a person does, and what must still be there afterwards.

use domain::{
    Anchor, Bin, Clock, Dose, DoseBasis, Feeling, FeelingScale, Felt, KneeKm, KneePlace, KneeSigns, LocalStart, Metres,
    Moment, OffsetFrom, PainEntry, Run, RunCopy, RunId, Score, Seconds, Side, Source, Total, Totals, Track,
};
use jiff::{Timestamp, ToSpan, civil::Date, tz::Offset};
use store::{
    Op, STEPS_KEPT, Store, StoreError, Topic, doses, felt, imports, pain, reference, runs, settings, sources, tracks,
};

fn now() -> Timestamp {
    "2026-03-10T08:00:00Z".parse().expect("an instant")
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn run_on(day: Date, km: f64) -> Run {
    let at = day.at(17, 30, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).expect("a time").timestamp();
    let offset = Offset::from_seconds(3600).expect("an offset");
    let mut run = Run::begun(LocalStart { at, offset }, Source::Fit);
    run.distance = Metres::new(km * 1000.0).ok();
    run.timer = Seconds::new(km * 360.0).ok();
    run.title = Some("Evening run".to_owned());
    run
}

fn track() -> Track {
    let bins = (0..60).map(|i| Bin {
        offset_s: i * 10,
        duration_s: 10,
        distance_m: Some(27.7),
        steps: Some(27.0),
        climb_m: (i % 3 == 0).then_some(0.4),
        heart_rate_bpm: Some(140),
        ..Bin::default()
    });
    Track::new(bins.collect())
}

fn dose() -> doses::StoredDose {
    let load = KneeKm::new(5.25).expect("a load");
    doses::StoredDose { dose: Dose { load, basis: DoseBasis::Track }, exponent: 2.0 }
}

fn answer(anchor: Anchor, day: Date, moment: Moment, score: u8) -> PainEntry {
    PainEntry {
        anchor,
        day,
        side: Side::Left,
        moment,
        score: Score::new(score).expect("a score"),
        one_hour: None,
        stiffness: None,
        place: Some(KneePlace::Front),
        signs: KneeSigns::default(),
        note: Some("it's fine, \"really\"; DROP TABLE run; \u{0}\r\n🦵".to_owned()),
        recorded_at: now(),
        recalled: false,
    }
}

/// What a watch told of a run.
fn copy_of(run: &Run) -> RunCopy {
    RunCopy {
        run: run.clone(),
        origin: "fit".to_owned(),
        clock: Clock::Sure,
        offset_from: OffsetFrom::File,
        summed: Totals::of([Total::Climb]),
        richness: Some(3),
    }
}

/// A run with everything that can hang on it.
fn add_full_run(store: &mut Store, day: Date) -> RunId {
    let write = store.transact(Op::Import, now(), |tx| {
        let id = runs::insert(tx, &run_on(day, 5.0))?;
        tracks::put(tx, id, &track())?;
        doses::put(tx, id, &dose())?;
        let mut sha256 = [0; 32];
        sha256[..8].copy_from_slice(&id.0.to_le_bytes());
        sources::add(
            tx,
            &sources::SourceFile {
                sha256,
                part: 0,
                run: id,
                file_name: "a.fit".to_owned(),
                imported_at: now(),
                copy: Some(copy_of(&run_on(day, 5.0))),
                joined_by: None,
                noticed: Some(String::new()),
            },
        )?;
        tx.describe("1 run");
        Ok::<_, StoreError>(id)
    });
    write.expect("an import").value
}

/// Everything that undo covers, as text.
fn dump(store: &Store) -> String {
    let mut all = String::new();
    for run in runs::list(store, &runs::RunFilter::default()).expect("runs") {
        all += &format!("{run:?}\n{:?}\n", sources::of_run(store, run.id).expect("sources"));
    }
    tracks::each(store, |id, packed| {
        all += &format!("{id:?} {packed:?}\n");
        Ok::<_, StoreError>(())
    })
    .expect("tracks");
    all += &format!("{:?}\n", pain::between(store, None, Date::ZERO, Date::MAX).expect("answers"));
    all += &format!("{:?}\n", settings::all(store).expect("settings"));
    all += &format!("{:?}\n", reference::get(store).expect("reference"));
    all
}

#[test]
fn a_deleted_run_comes_back_with_everything_that_hung_on_it() {
    let mut store = Store::in_memory().expect("a store");
    let mut states = vec![dump(&store)];
    let monday = day("2026-03-02");
    let id = add_full_run(&mut store, monday);
    states.push(dump(&store));
    let logged = store
        .transact(Op::LogPain, now(), |tx| pain::put(tx, &answer(Anchor::Run(id), monday, Moment::During, 3)))
        .expect("an answer");
    assert_eq!(logged.changes.iter().collect::<Vec<_>>(), [Topic::Pain]);
    states.push(dump(&store));
    let deleted = store.transact(Op::DeleteRun, now(), |tx| runs::delete(tx, id)).expect("a deletion");
    assert_eq!(deleted.changes.iter().collect::<Vec<_>>(), [Topic::Runs, Topic::Doses, Topic::Pain]);
    assert_eq!(dump(&store), states[0], "nothing of the run is left");
    states.push(dump(&store));

    for expected in [2, 1, 0] {
        let undone = store.undo(now()).expect("an undo").expect("a step");
        assert!(!undone.changes.is_empty());
        assert_eq!(dump(&store), states[expected], "after taking back {:?}", undone.op);
    }
    assert_eq!(store.undo(now()).expect("an undo"), None);
    for expected in [1, 2, 3] {
        let redone = store.redo(now()).expect("a redo").expect("a step");
        assert_eq!(dump(&store), states[expected], "after doing {:?} again", redone.op);
    }
    assert_eq!(store.redo(now()).expect("a redo"), None);
    for expected in [2, 1, 0] {
        store.undo(now()).expect("an undo").expect("a step");
        assert_eq!(dump(&store), states[expected]);
    }
}

#[test]
fn undo_works_after_closing_and_from_another_program() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("my log'book.plimsoll");
    let mut first = Store::open(&path, now()).expect("a store");
    assert!(first.opened().created);
    let empty = dump(&first);
    let id = add_full_run(&mut first, day("2026-03-02"));
    let with_run = dump(&first);

    let mut second = Store::open(&path, now()).expect("a second connection");
    assert!(!second.opened().created);
    let step = second.next_undo().expect("a read").expect("a step");
    assert_eq!((step.op, step.detail.as_deref()), (Op::Import, Some("1 run")));
    second.undo(now()).expect("an undo").expect("a step");
    assert_eq!(dump(&first), empty, "the first program sees it");
    drop((first, second));

    let mut third = Store::open(&path, now()).expect("reopened");
    third.redo(now()).expect("a redo").expect("a step");
    assert_eq!(dump(&third), with_run);
    assert_eq!(runs::get(&third, id).expect("a read").map(|r| r.id), Some(id), "the run has its number again");
}

#[test]
fn fifty_steps_can_be_taken_back_and_no_more() {
    let mut store = Store::in_memory().expect("a store");
    for i in 0..STEPS_KEPT + 7 {
        let write = store.transact(Op::ChangeSettings, now(), |tx| settings::put(tx, "n", &i.to_string()));
        assert!(write.expect("a write").step.is_some());
    }
    let mut taken_back = 0;
    while store.undo(now()).expect("an undo").is_some() {
        taken_back += 1;
    }
    assert_eq!(taken_back, STEPS_KEPT);
    assert_eq!(settings::get(&store, "n").expect("a read").as_deref(), Some("6"));
}

#[test]
fn a_new_step_forgets_what_could_be_done_again() {
    let mut store = Store::in_memory().expect("a store");
    for value in ["km", "miles"] {
        store.transact(Op::ChangeSettings, now(), |tx| settings::put(tx, "units", value)).expect("a write");
    }
    store.undo(now()).expect("an undo");
    assert_eq!(store.next_redo().expect("a read").map(|s| s.op), Some(Op::ChangeSettings));
    store.transact(Op::ChangeSettings, now(), |tx| settings::put(tx, "theme", "dark")).expect("a write");
    assert_eq!(store.next_redo().expect("a read"), None);
    assert_eq!(store.redo(now()).expect("a redo"), None);
}

#[test]
fn a_write_that_changes_nothing_is_no_step() {
    let mut store = Store::in_memory().expect("a store");
    store.transact(Op::ChangeSettings, now(), |tx| settings::put(tx, "units", "km")).expect("a write");
    let again = store.transact(Op::ChangeSettings, now(), |tx| settings::put(tx, "units", "km")).expect("a write");
    assert_eq!(again.step, None);
    assert!(again.changes.is_empty());
    store.undo(now()).expect("an undo").expect("the one step");
    assert_eq!(store.undo(now()).expect("an undo"), None);
}

#[test]
fn the_journal_of_imports_outlives_the_import() {
    let mut store = Store::in_memory().expect("a store");
    let write = store
        .transact(Op::Import, now(), |tx| {
            let run = runs::insert(tx, &run_on(day("2026-03-02"), 5.0))?;
            let batch = imports::begin(tx, now())?;
            let input = imports::ImportInput {
                path: "a.fit".to_owned(),
                member: None,
                outcome: imports::Outcome::Imported,
                reason: None,
                run: Some(run),
            };
            imports::note(tx, batch, &input)?;
            Ok::<_, StoreError>((batch, input))
        })
        .expect("an import");
    assert_eq!(write.changes.iter().collect::<Vec<_>>(), [Topic::Runs, Topic::Imports]);
    let (batch, input) = write.value;
    store.undo(now()).expect("an undo").expect("a step");
    assert_eq!(runs::count(&store).expect("a count"), 0);
    assert_eq!(imports::inputs(&store, batch).expect("a read"), [input]);
    assert_eq!(imports::latest(&store, 5).expect("a read"), [(batch, now())]);
}

#[test]
fn a_failed_write_leaves_nothing_behind() {
    let mut store = Store::in_memory().expect("a store");
    let before = dump(&store);
    let failed: Result<_, StoreError> = store.transact(Op::AddRun, now(), |tx| {
        runs::insert(tx, &run_on(day("2026-03-02"), 5.0))?;
        runs::delete(tx, RunId(999))
    });
    assert!(matches!(failed, Err(StoreError::NoSuchRun(RunId(999)))));
    assert_eq!(dump(&store), before);
    assert_eq!(store.next_undo().expect("a read"), None);
}

#[test]
fn a_panic_inside_a_write_leaves_nothing_behind() {
    let mut store = Store::in_memory().expect("a store");
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.transact(Op::AddRun, now(), |tx| {
            runs::insert(tx, &run_on(day("2026-03-02"), 5.0))?;
            if runs::count(tx)? == 1 {
                panic!("in the middle");
            }
            Ok::<_, StoreError>(())
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(runs::count(&store).expect("a count"), 0);
    add_full_run(&mut store, day("2026-03-02"));
    assert_eq!(runs::count(&store).expect("a count"), 1);
}

#[test]
fn an_answer_given_again_replaces_the_first_and_keeps_its_number() {
    let mut store = Store::in_memory().expect("a store");
    let tuesday = day("2026-03-03");
    let id = add_full_run(&mut store, tuesday);
    let put = |store: &mut Store, entry: &PainEntry| {
        store.transact(Op::LogPain, now(), |tx| pain::put(tx, entry)).expect("an answer").value
    };
    let first = put(&mut store, &answer(Anchor::Run(id), tuesday, Moment::After, 2));
    let second = put(&mut store, &answer(Anchor::Run(id), tuesday, Moment::After, 4));
    assert_eq!((first.1, second), (false, (first.0, true)));
    let wednesday = tuesday + 1.day();
    let morning = put(&mut store, &answer(Anchor::Day(wednesday), wednesday, Moment::Morning, 1));
    put(&mut store, &answer(Anchor::Day(tuesday), tuesday, Moment::After, 5));
    assert_eq!(
        put(&mut store, &answer(Anchor::Day(wednesday), wednesday, Moment::Morning, 0)),
        (morning.0, true),
        "a morning of the same day is the same answer"
    );

    let of_run = pain::for_run(&store, id, tuesday).expect("answers");
    assert_eq!(
        of_run.iter().map(|p| (p.entry.moment, p.entry.score.get())).collect::<Vec<_>>(),
        [(Moment::After, 4), (Moment::Morning, 0)]
    );
    assert_eq!(of_run[0].entry, answer(Anchor::Run(id), tuesday, Moment::After, 4), "every field comes back");
    assert_eq!(pain::between(&store, Some(Side::Right), Date::ZERO, Date::MAX).expect("answers"), []);
    assert_eq!(pain::between(&store, Some(Side::Left), tuesday, tuesday).expect("answers").len(), 2);
}

#[test]
fn an_answer_that_contradicts_itself_is_refused() {
    let mut store = Store::in_memory().expect("a store");
    let tuesday = day("2026-03-03");
    let id = add_full_run(&mut store, tuesday);
    let wrong = [
        answer(Anchor::Run(id), tuesday, Moment::Morning, 1),
        answer(Anchor::Day(tuesday), tuesday + 1.day(), Moment::Morning, 1),
        answer(Anchor::Run(id), tuesday + 1.day(), Moment::After, 1),
        PainEntry { one_hour: Score::new(1).ok(), ..answer(Anchor::Run(id), tuesday, Moment::During, 1) },
    ];
    for entry in wrong {
        let refused = store.transact(Op::LogPain, now(), |tx| pain::put(tx, &entry));
        assert!(matches!(refused, Err(StoreError::Refused(_))), "{entry:?}");
    }
    let nowhere = answer(Anchor::Run(RunId(77)), tuesday, Moment::During, 1);
    let refused = store.transact(Op::LogPain, now(), |tx| pain::put(tx, &nowhere));
    assert!(matches!(refused, Err(StoreError::NoSuchRun(RunId(77)))));
}

#[test]
fn a_run_moved_to_another_day_takes_its_answers_along() {
    let mut store = Store::in_memory().expect("a store");
    let tuesday = day("2026-03-03");
    let id = add_full_run(&mut store, tuesday);
    store
        .transact(Op::LogPain, now(), |tx| pain::put(tx, &answer(Anchor::Run(id), tuesday, Moment::During, 2)))
        .expect("an answer");
    let before = dump(&store);
    let moved = run_on(tuesday + 2.days(), 5.0);
    store.transact(Op::EditRun, now(), |tx| runs::edit(tx, id, &moved)).expect("an edit");
    assert_eq!(pain::for_run(&store, id, moved.day()).expect("answers")[0].entry.day, moved.day());
    store.undo(now()).expect("an undo");
    assert_eq!(dump(&store), before);
}

#[test]
fn what_a_person_changed_survives_the_device() {
    let mut store = Store::in_memory().expect("a store");
    let tuesday = day("2026-03-03");
    let id = add_full_run(&mut store, tuesday);
    let mut edited = run_on(tuesday, 4.2);
    edited.notes = Some("the watch counted the tram".to_owned());
    store.transact(Op::EditRun, now(), |tx| runs::edit(tx, id, &edited)).expect("an edit");
    let mut again = run_on(tuesday, 5.1);
    again.title = Some("Lunch run".to_owned());
    store.transact(Op::Import, now(), |tx| runs::update_from_device(tx, id, &again)).expect("an import");

    let stored = runs::get(&store, id).expect("a read").expect("the run");
    assert_eq!(stored.run.distance.map(Metres::km), Some(4.2));
    assert_eq!(stored.run.notes, edited.notes);
    assert_eq!(stored.run.title, again.title, "what nobody touched is the device's");
    assert_eq!(
        stored.edited.iter().collect::<Vec<_>>(),
        [runs::Field::Distance, runs::Field::Timer, runs::Field::Notes]
    );
}

#[test]
fn runs_are_listed_page_by_page_in_either_direction() {
    let mut store = Store::in_memory().expect("a store");
    let first = day("2025-12-30");
    store
        .transact(Op::Import, now(), |tx| {
            // Two runs a day: the same start twice must not be lost between pages either.
            (0..10).try_for_each(|i| runs::insert(tx, &run_on(first + (i / 2).days(), 5.0)).map(|_| ()))
        })
        .expect("runs");
    for newest_first in [false, true] {
        let all = runs::RunFilter { newest_first, ..runs::RunFilter::default() };
        let whole = runs::list(&store, &all).expect("runs");
        assert_eq!(whole.len(), 10);
        let (mut paged, mut beyond) = (Vec::new(), None);
        loop {
            let page = runs::list(&store, &runs::RunFilter { limit: Some(3), beyond, ..all }).expect("a page");
            let Some(last) = page.last() else { break };
            beyond = Some(last.place());
            paged.extend(page);
        }
        assert_eq!(paged, whole);
    }
    let middle =
        runs::RunFilter { from: Some(first + 1.day()), to: Some(first + 2.days()), ..runs::RunFilter::default() };
    assert_eq!(runs::list(&store, &middle).expect("runs").len(), 4);
    assert_eq!(runs::span(&store).expect("a span"), Some((first, first + 4.days())));
    assert_eq!(runs::previous_day_with_run(&store, first + 2.days()).expect("a day"), Some(first + 1.day()));
    assert_eq!(runs::previous_day_with_run(&store, first).expect("a day"), None);
    assert_eq!(runs::reference_rows(&store, 4).expect("rows").len(), 4);
}

#[test]
fn loads_carry_what_the_charts_need() {
    let mut store = Store::in_memory().expect("a store");
    let tuesday = day("2026-03-03");
    let id = add_full_run(&mut store, tuesday);
    let bare = store
        .transact(Op::AddRun, now(), |tx| {
            runs::insert(tx, &Run::begun(run_on(tuesday + 1.day(), 1.0).start, Source::Manual))
        })
        .expect("a run")
        .value;
    let loads = runs::loads_between(&store, tuesday, tuesday + 1.day()).expect("loads");
    assert_eq!(loads.iter().map(|row| (row.id, row.dose)).collect::<Vec<_>>(), [(id, Some(dose().dose)), (bare, None)]);
    assert_eq!(loads[1].distance, None, "an unknown distance is not zero");
    assert_eq!(tracks::get(&store, id).expect("a track"), Some(track()));
    assert_eq!(tracks::get(&store, bare).expect("a track"), None);
}

#[test]
fn the_same_bytes_are_known_again_until_their_run_is_deleted() {
    let mut store = Store::in_memory().expect("a store");
    let id = add_full_run(&mut store, day("2026-03-03"));
    let source = sources::of_run(&store, id).expect("a read").remove(0);
    assert_eq!(sources::find(&store, &source.sha256).expect("a read"), std::slice::from_ref(&source));
    let twice = store.transact(Op::Import, now(), |tx| sources::add(tx, &source));
    assert!(matches!(twice, Err(StoreError::Refused(_))));
    store.transact(Op::DeleteRun, now(), |tx| runs::delete(tx, id)).expect("a deletion");
    assert_eq!(sources::find(&store, &source.sha256).expect("a read"), []);
}

#[test]
fn the_reference_is_one_row() {
    let mut store = Store::in_memory().expect("a store");
    let mut row = reference::StoredReference {
        steps_per_km: Some(1_080.5),
        cadence: None,
        speed: domain::MetresPerSecond::new(2.7).ok(),
        easy_run_count: 12,
        computed_at: now(),
    };
    for count in [12, 13] {
        row.easy_run_count = count;
        store.transact(Op::Recompute, now(), |tx| reference::put(tx, &row)).expect("a write");
        assert_eq!(reference::get(&store).expect("a read"), Some(row));
    }
}

#[test]
fn a_run_is_found_by_when_any_of_its_copies_began_and_by_itself_once_it_was_changed() {
    let mut store = Store::in_memory().expect("a store");
    let tuesday = day("2026-03-03");
    let id = add_full_run(&mut store, tuesday);
    let found = |store: &Store, day: Date| {
        let traces = sources::traces(store, day, day).expect("traces");
        traces.into_iter().map(|trace| (trace.run, trace.sha256.is_some(), trace.clock)).collect::<Vec<_>>()
    };
    assert_eq!(found(&store, tuesday), [(id, true, Clock::Sure)]);
    let moved = run_on(day("2026-03-09"), 5.0);
    store.transact(Op::EditRun, now(), |tx| runs::edit(tx, id, &moved)).expect("an edit");
    assert_eq!(found(&store, tuesday), [(id, true, Clock::Sure)], "the file still says Tuesday");
    assert_eq!(found(&store, day("2026-03-09")), [(id, false, Clock::Sure)], "and the runner says Monday");
    assert_eq!(found(&store, day("2026-03-06")), []);
}

#[test]
fn a_copys_track_waits_beside_the_run_and_comes_back_with_undo() {
    let mut store = Store::in_memory().expect("a store");
    let id = add_full_run(&mut store, day("2026-03-03"));
    let source = sources::of_run(&store, id).expect("a read").remove(0);
    let before = dump(&store);
    let packed = tracks::get_packed(&store, id).expect("a read").expect("a track");
    store
        .transact(Op::Import, now(), |tx| {
            sources::put_track(tx, &source.sha256, 0, Some(&packed))?;
            let said = sources::SourceFile { joined_by: Some("overlap".to_owned()), ..source.clone() };
            sources::put(tx, &said)
        })
        .expect("a write");
    assert_eq!(sources::track(&store, &source.sha256, 0).expect("a read"), Some(packed));
    store.undo(now()).expect("an undo");
    assert_eq!(sources::track(&store, &source.sha256, 0).expect("a read"), None);
    assert_eq!(dump(&store), before);
}

#[test]
fn what_was_felt_is_kept_once_and_goes_with_the_import() {
    let mut store = Store::in_memory().expect("a store");
    let felt = |what, value, words: Option<&str>| Felt {
        day: day("2026-03-03"),
        what,
        value,
        scale: if value.is_some() { FeelingScale::OneIsBest } else { FeelingScale::Words },
        words: words.map(str::to_owned),
        source: "intervals.icu".to_owned(),
    };
    let all = [felt(Feeling::Comment, None, Some("left knee")), felt(Feeling::Soreness, Some(3.0), None)];
    let write = |store: &mut Store| {
        let written = store.transact(Op::Import, now(), |tx| {
            all.iter().try_fold(0, |new, felt| Ok::<_, StoreError>(new + u32::from(felt::add(tx, felt)?)))
        });
        written.expect("a write")
    };
    let first = write(&mut store);
    assert_eq!((first.value, first.changes.contains(Topic::Runs)), (2, true));
    assert_eq!(write(&mut store).value, 0, "the same again");
    let read = |store: &Store| felt::between(store, day("2026-03-03"), day("2026-03-03")).expect("a read");
    assert_eq!(read(&store).iter().map(|f| f.what).collect::<Vec<_>>(), [Feeling::Soreness, Feeling::Comment]);
    store.undo(now()).expect("an undo");
    assert_eq!(read(&store), []);
}
