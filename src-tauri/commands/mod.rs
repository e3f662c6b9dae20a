//! What the window may ask for: one file per screen, five lines a command.
//!
//! A command unpacks its arguments, calls the logbook and hands the answer back. It holds no SQL, no arithmetic
//! and no `if` about running.
