//! One integration binary: Plimsoll from the outside, through the logbook and through `plim`.

mod anomalies;
mod archives;
mod arrows;
mod charts;
mod columns;
mod common;
mod context;
mod copies;
mod damage;
mod desktop;
mod export;
mod journeys;
mod languages;
mod line;
mod memory;
mod migrations;
mod plan;
mod plim;
mod real_files;
mod red_flags;
mod report;
mod undo;
mod watched;
mod words;
