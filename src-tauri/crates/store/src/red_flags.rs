//! Red-flag answers: the tables `red_flag_screen` and `red_flag_clearance`.

use domain::{Clearance, RedFlag, Screen};

use crate::{Conn, Tx, conn::codes, error::Result};

/// The version of the questions that are asked now.
const ASKED: u32 = 1;

/// Keeps a round of answers.
///
/// # Errors
/// What any write can meet.
pub fn answer(tx: &Tx<'_>, screen: &Screen) -> Result<()> {
    tx.touch(screen.day);
    let yes: Vec<&str> = screen.yes.iter().map(|flag| flag_code(*flag)).collect();
    tx.run(
        "INSERT INTO red_flag_screen (at_ms, day, asked, yes_codes) VALUES (?1, ?2, ?3, ?4)",
        (screen.at.as_millisecond(), screen.day.to_string(), ASKED, yes.join(" ")),
    )?;
    Ok(())
}

/// Keeps who cleared what stood.
///
/// # Errors
/// What any write can meet.
pub fn clear(tx: &Tx<'_>, clearance: &Clearance) -> Result<()> {
    tx.touch(clearance.day);
    tx.run(
        "INSERT INTO red_flag_clearance (at_ms, day, by_whom, note) VALUES (?1, ?2, ?3, ?4)",
        (clearance.at.as_millisecond(), clearance.day.to_string(), &clearance.by, &clearance.note),
    )?;
    Ok(())
}

/// Every round of answers, in order of time.
///
/// # Errors
/// What any read can meet.
pub fn screens(conn: &Conn) -> Result<Vec<Screen>> {
    conn.all("SELECT at_ms, day, yes_codes FROM red_flag_screen ORDER BY at_ms, id", [], |row| {
        let (at, day, yes) = (row.instant()?, row.day()?, row.take::<String>()?);
        // A code of a later version of the questions is passed over.
        Ok(Screen { at, day, yes: yes.split(' ').filter_map(flag_of).collect() })
    })
}

/// Every clearance, in order of time.
///
/// # Errors
/// What any read can meet.
pub fn clearances(conn: &Conn) -> Result<Vec<Clearance>> {
    conn.all("SELECT at_ms, day, by_whom, note FROM red_flag_clearance ORDER BY at_ms, id", [], |row| {
        Ok(Clearance { at: row.instant()?, day: row.day()?, by: row.take()?, note: row.take()? })
    })
}

codes!(flag_code, flag_of, RedFlag {
    RedFlag::NoWeight => "no-weight",
    RedFlag::BadlySwollen => "badly-swollen",
    RedFlag::HotAndUnwell => "hot-and-unwell",
    RedFlag::Stuck => "stuck",
    RedFlag::GivesWay => "gives-way",
    RedFlag::SevereOrBlow => "severe-or-blow",
    RedFlag::CannotLift => "cannot-lift",
    RedFlag::NumbOrCold => "numb-or-cold",
    RedFlag::CalfOrBreath => "calf-or-breath",
    RedFlag::AfterSurgery => "after-surgery",
    RedFlag::NightPain => "night-pain",
    RedFlag::WeightOrLump => "weight-or-lump",
    RedFlag::BoneOrGroin => "bone-or-groin",
    RedFlag::KeepsComing => "keeps-coming",
    RedFlag::ManyJoints => "many-joints",
    RedFlag::Under18 => "under-18",
    RedFlag::ToldNotToRun => "told-not-to-run",
});
