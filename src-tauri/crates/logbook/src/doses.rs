//! Keeping every run's dose in step with the formula, the exponent and the runner's usual.

use std::collections::HashMap;

use domain::{DOSE_FORMULA, Dose, DoseFactors, DoseParams, Reference, ReferenceRun, Run, RunId, Track, dose_of};
use jiff::Zoned;
use rayon::prelude::*;
use store::{
    Conn, Tx,
    dose_changes::{self, DoseChange, Why},
    doses::{self, StoredDose},
    reference::{self, StoredReference},
    runs::{self, Edited, Field, RunFilter, StoredRun},
    tracks::{self, PackedTrack},
};

use crate::{LogbookError, api::Settings, settings};

/// The arithmetic of files that say nothing of it.
const FIRST_FORMULA: u32 = 1;
/// So many tracks are held at once; there may be ten thousand.
const HELD: usize = 256;

/// What doses are computed with now.
pub(crate) fn params(conn: &Conn) -> Result<DoseParams, LogbookError> {
    let settings = settings::read(conn)?;
    let exponent = settings.exponent.unwrap_or(DoseParams::DEFAULT.exponent);
    Ok(DoseParams { exponent, reference: reference::get(conn)?.and_then(|r| usual(&r)), factors: factors(&settings) })
}

/// How much kinds of steps press, as the settings say.
pub(crate) fn factors(settings: &Settings) -> DoseFactors {
    let assumed = DoseFactors::DEFAULT;
    DoseFactors {
        walk_force: settings.walk_force.unwrap_or(assumed.walk_force),
        cadence_exponent: settings.cadence_exponent.unwrap_or(assumed.cadence_exponent),
        speed_exponent: settings.speed_exponent.unwrap_or(assumed.speed_exponent),
        downhill_5: settings.downhill_5.unwrap_or(assumed.downhill_5),
        downhill_10: settings.downhill_10.unwrap_or(assumed.downhill_10),
    }
}

/// Computes and keeps the dose of one run.
pub(crate) fn put(
    tx: &Tx<'_>,
    id: RunId,
    run: &Run,
    edited: Edited,
    track: &Track,
    params: &DoseParams,
) -> Result<(), LogbookError> {
    keep(tx, id, dose(run, edited, track, params), params)
}

/// Computes and keeps the doses of some runs, on all cores.
pub(crate) fn put_all(tx: &Tx<'_>, runs: &[RunId]) -> Result<(), LogbookError> {
    let params = params(tx)?;
    let with_dose = |(stored, track): (StoredRun, Option<PackedTrack>)| {
        let track = track.map(|packed| packed.unpack()).transpose()?.unwrap_or_default();
        Ok((stored.id, dose(&stored.run, stored.edited, &track, &params)))
    };
    for some in runs.chunks(HELD) {
        let mut told = Vec::with_capacity(some.len());
        for id in some {
            told.push((runs::get(tx, *id)?.ok_or(LogbookError::NoSuchRun(id.0))?, tracks::get_packed(tx, *id)?));
        }
        for (id, dose) in told.into_par_iter().map(with_dose).collect::<Result<Vec<_>, LogbookError>>()? {
            keep(tx, id, dose, &params)?;
        }
    }
    Ok(())
}

fn keep(tx: &Tx<'_>, id: RunId, dose: Option<Dose>, params: &DoseParams) -> Result<(), LogbookError> {
    match dose {
        Some(dose) => doses::put(tx, id, &StoredDose { dose, exponent: params.exponent })?,
        None => doses::clear(tx, id)?,
    }
    Ok(())
}

/// The dose of every run as these parameters make it; nothing is kept.
pub(crate) fn each(conn: &Conn, params: &DoseParams) -> Result<HashMap<RunId, Dose>, LogbookError> {
    Ok(anew(conn, params)?.into_iter().filter_map(|(stored, dose)| Some((stored.id, dose?))).collect())
}

/// Finds the runner's usual anew, and when it has outgrown the one in use, keeps it and computes every dose with it. Returns
/// whether it did.
pub(crate) fn keep_up(tx: &Tx<'_>, now: &Zoned) -> Result<bool, LogbookError> {
    let rows: Vec<ReferenceRun> = runs::reference_rows(tx, 2 * domain::REFERENCE_MAX_RUNS as u32)?
        .into_iter()
        .filter_map(|row| {
            Some(ReferenceRun {
                distance_m: row.distance?.get(),
                timer_s: row.timer?.get(),
                steps: row.steps.map(domain::Steps::get),
            })
        })
        .collect();
    let Some(fresh) = Reference::from_runs(&rows) else { return Ok(false) };
    if reference::get(tx)?.and_then(|r| usual(&r)).is_some_and(|known| !known.outgrown_by(&fresh)) {
        return Ok(false);
    }
    reference::put(tx, &stored(&fresh, now))?;
    recompute(tx, Why::Usual, None, now)?;
    Ok(true)
}

/// Computes every dose anew, and writes down that it was, and why, if any of them moved.
pub(crate) fn recompute(tx: &Tx<'_>, why: Why, detail: Option<String>, now: &Zoned) -> Result<(), LogbookError> {
    // Whatever rests on a dose rests on another one now.
    tx.touch(jiff::civil::Date::MIN);
    let params = params(tx)?;
    let mut moved = 0;
    for (stored, dose) in anew(tx, &params)? {
        moved += u32::from(stored.dose.is_some_and(|before| Some(before.dose) != dose));
        keep(tx, stored.id, dose, &params)?;
    }
    if moved > 0 || why == Why::Formula {
        let change = DoseChange { at: now.timestamp(), formula: DOSE_FORMULA, why, detail, runs: moved };
        dose_changes::add(tx, &change)?;
    }
    Ok(())
}

/// Whether the doses of this file were computed by an older arithmetic. The first one left no mark.
pub(crate) fn outdated(conn: &Conn) -> Result<bool, LogbookError> {
    let formula = dose_changes::last(conn)?.map_or(FIRST_FORMULA, |change| change.formula);
    Ok(formula < DOSE_FORMULA)
}

fn dose(run: &Run, edited: Edited, track: &Track, params: &DoseParams) -> Option<Dose> {
    // A distance or time a person corrected is worth more than the track it was read from.
    let corrected = edited.contains(Field::Distance) || edited.contains(Field::Timer);
    let nothing = Track::default();
    dose_of(run, if corrected { &nothing } else { track }, params)
}

/// Every run, earliest first, with its dose as these parameters make it; on all cores.
fn anew(conn: &Conn, params: &DoseParams) -> Result<Vec<(StoredRun, Option<Dose>)>, LogbookError> {
    let mut packed = HashMap::new();
    tracks::each(conn, |id, track| {
        packed.insert(id, track);
        Ok::<(), LogbookError>(())
    })?;
    let with_dose = |stored: StoredRun| {
        // A track too damaged to unpack leaves the totals to speak.
        let track = packed.get(&stored.id).and_then(|track| track.unpack().ok()).unwrap_or_default();
        let dose = dose(&stored.run, stored.edited, &track, params);
        (stored, dose)
    };
    Ok(runs::list(conn, &RunFilter::default())?.into_par_iter().map(with_dose).collect())
}

fn usual(stored: &StoredReference) -> Option<Reference> {
    Some(Reference {
        steps_per_km: stored.steps_per_km,
        cadence: stored.cadence,
        speed: stored.speed?,
        runs: stored.easy_run_count as usize,
    })
}

fn stored(fresh: &Reference, now: &Zoned) -> StoredReference {
    StoredReference {
        steps_per_km: fresh.steps_per_km,
        cadence: fresh.cadence,
        speed: Some(fresh.speed),
        easy_run_count: fresh.runs as u32,
        computed_at: now.timestamp(),
    }
}
