//! Keeping every run's dose in step with the formula, the exponent and the runner's usual.

use domain::{DoseParams, Reference, ReferenceRun, Run, RunId, Track, dose_of};
use jiff::Zoned;
use store::{
    Conn, Tx,
    doses::{self, StoredDose},
    reference::{self, StoredReference},
    runs::{self, Edited, Field, RunFilter},
    tracks,
};

use crate::{LogbookError, settings};

/// What doses are computed with now.
pub(crate) fn params(conn: &Conn) -> Result<DoseParams, LogbookError> {
    let exponent = settings::read(conn)?.exponent.unwrap_or(DoseParams::DEFAULT.exponent);
    Ok(DoseParams { exponent, reference: reference::get(conn)?.and_then(|r| usual(&r)) })
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
    // A distance or time a person corrected is worth more than the track it was read from.
    let corrected = edited.contains(Field::Distance) || edited.contains(Field::Timer);
    let nothing = Track::default();
    match dose_of(run, if corrected { &nothing } else { track }, params) {
        Some(dose) => doses::put(tx, id, &StoredDose { dose, exponent: params.exponent })?,
        None => doses::clear(tx, id)?,
    }
    Ok(())
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
    recompute(tx)?;
    Ok(true)
}

/// Computes every dose anew.
pub(crate) fn recompute(tx: &Tx<'_>) -> Result<(), LogbookError> {
    // Whatever rests on a dose rests on another one now.
    tx.touch(jiff::civil::Date::MIN);
    let params = params(tx)?;
    let mut packed = Vec::new();
    tracks::each(tx, |id, track| {
        packed.push((id, track));
        Ok::<(), LogbookError>(())
    })?;
    packed.sort_unstable_by_key(|(id, _)| *id);
    for stored in runs::list(tx, &RunFilter::default())? {
        // A track too damaged to unpack leaves the totals to speak.
        let track = packed
            .binary_search_by_key(&stored.id, |(id, _)| *id)
            .ok()
            .and_then(|i| packed[i].1.unpack().ok())
            .unwrap_or_default();
        put(tx, stored.id, &stored.run, stored.edited, &track, &params)?;
    }
    Ok(())
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
