//! What becomes of files: one line of JSON for each, for comparing with other decoders.
//!
//! ```text
//! cargo run -p importers --example outcome -- FILE…
//! ```

use std::error::Error;

use domain::{Bpm, Metres, Seconds, Steps};
use importers::{Reading, read};
use serde_json::json;

#[expect(clippy::print_stdout, reason = "printing is what it is for")]
fn main() -> Result<(), Box<dyn Error>> {
    for path in std::env::args().skip(1) {
        let outcome = match read(&std::fs::read(&path)?) {
            Reading::Activity(activity) => {
                let runs: Vec<_> = activity
                    .runs
                    .iter()
                    .map(|r| {
                        json!({
                            "start": r.run.start.at.to_string(),
                            "timer": r.run.timer.map(Seconds::get),
                            "elapsed": r.run.elapsed.map(Seconds::get),
                            "distance": r.run.distance.map(Metres::get),
                            "steps": r.run.steps.map(Steps::get),
                            "hr": r.run.avg_hr.map(Bpm::get),
                            "climb": r.run.climb.map(Metres::get),
                            "title": r.run.title,
                            "track_s": r.track.duration().get(),
                            "track_m": r.track.distance().map(Metres::get),
                            "warnings": r.warnings.iter().map(ToString::to_string).collect::<Vec<_>>(),
                        })
                    })
                    .collect();
                let warnings: Vec<_> = activity.warnings.iter().map(ToString::to_string).collect();
                json!({"path": path, "runs": runs, "others": others(&activity.others), "warnings": warnings})
            }
            Reading::NotARun(why) => {
                json!({"path": path, "not_a_run": why.to_string(), "others": others(why.others())})
            }
            Reading::Broken(why) => json!({"path": path, "broken": why.to_string()}),
        };
        println!("{outcome}");
    }
    Ok(())
}

fn others(others: &[importers::Other]) -> Vec<serde_json::Value> {
    others
        .iter()
        .map(|o| {
            json!({
                "start": o.start.at.to_string(),
                "sport": o.sport.words,
                "kind": format!("{:?}", o.sport.kind),
                "timer": o.timer.map(Seconds::get),
                "distance": o.distance.map(Metres::get),
            })
        })
        .collect()
}
