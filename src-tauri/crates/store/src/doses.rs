//! Doses: the table `dose`, one row per run whose load could be computed.
//!
//! A dose is computed, never typed; it is kept so that a chart over ten years does not unpack ten years of tracks. The exponent
//! it was computed with says whether it is still the one the settings ask for.

use domain::{Dose, DoseBasis, KneeKm, RunId};

use crate::{
    Conn, Tx,
    conn::{Reader, codes},
    error::Result,
};

/// A dose and the exponent it was computed with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StoredDose {
    /// The dose.
    pub dose: Dose,
    /// The load exponent m of `science.md` 1.5, above 0.
    pub exponent: f64,
}

/// Keeps a run's dose in place of the one it had.
///
/// # Errors
/// What any write can meet.
pub fn put(tx: &Tx<'_>, run: RunId, dose: &StoredDose) -> Result<()> {
    tx.run(
        "INSERT INTO dose (run_id, load_kkm, basis, exponent) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (run_id) DO UPDATE SET load_kkm = excluded.load_kkm, basis = excluded.basis, exponent = excluded.exponent",
        (run.0, dose.dose.load.get(), basis_code(dose.dose.basis), dose.exponent),
    )?;
    Ok(())
}

/// Forgets a run's dose: it is not known any more.
///
/// # Errors
/// What any write can meet.
pub fn clear(tx: &Tx<'_>, run: RunId) -> Result<()> {
    tx.run("DELETE FROM dose WHERE run_id = ?1", [run.0])?;
    Ok(())
}

/// A run's dose; `None` when it is not known.
///
/// # Errors
/// What any read can meet.
pub fn get(conn: &Conn, run: RunId) -> Result<Option<StoredDose>> {
    let found = conn.first("SELECT load_kkm, basis, exponent FROM dose WHERE run_id = ?1", [run.0], stored_dose)?;
    Ok(found.flatten())
}

codes!(basis_code, basis_of, DoseBasis {
    DoseBasis::Track => "track",
    DoseBasis::Summary => "summary",
    DoseBasis::Distance => "distance",
    DoseBasis::Minutes => "minutes",
});

/// The columns `load_kkm, basis` of a left join.
pub(crate) fn dose(row: &mut Reader<'_, '_>) -> Result<Option<Dose>> {
    let (load, basis) = (row.quantity(KneeKm::new)?, row.code_or_none(basis_of)?);
    Ok(load.zip(basis).map(|(load, basis)| Dose { load, basis }))
}

/// The columns `load_kkm, basis, exponent` of a left join.
pub(crate) fn stored_dose(row: &mut Reader<'_, '_>) -> Result<Option<StoredDose>> {
    let (dose, exponent) = (dose(row)?, row.take::<Option<f64>>()?);
    Ok(dose.zip(exponent).map(|(dose, exponent)| StoredDose { dose, exponent }))
}
