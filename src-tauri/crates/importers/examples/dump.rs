use importers::*;
fn main() {
    let verbose = std::env::var("V").is_ok();
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path).unwrap();
        let short = path.rsplit('/').next().unwrap();
        match read(&bytes) {
            Reading::Activity(a) => {
                println!("RUNS {short} n={}", a.runs.len());
                for w in &a.warnings {
                    println!("   ! {w}");
                }
                for r in &a.runs {
                    let g = |x: Option<f64>| x.map_or("-".into(), |v| format!("{v:.1}"));
                    let run = &r.run;
                    println!(
                        "   {}{}{} dist {} timer {} elapsed {} steps {} climb {} desc {} hr {} tm {} {:?} rpe {:?} feel {:?} title {:?}",
                        run.start.at,
                        run.start.offset,
                        if r.offset_known { "" } else { "?" },
                        g(run.distance.map(|v| v.get())),
                        g(run.timer.map(|v| v.get())),
                        g(run.elapsed.map(|v| v.get())),
                        g(run.steps.map(|v| v.get())),
                        g(run.climb.map(|v| v.get())),
                        g(run.descent.map(|v| v.get())),
                        g(run.avg_hr.map(|v| v.get())),
                        run.treadmill,
                        run.surface,
                        run.rpe.map(|r| r.get()),
                        run.feel.map(|f| f.get()),
                        run.title
                    );
                    let t = &r.track;
                    let (c, d): (f64, f64) = t.bins().iter().fold((0., 0.), |(c, d), b| {
                        (c + f64::from(b.climb_m.unwrap_or(0.)), d + f64::from(b.descent_m.unwrap_or(0.)))
                    });
                    println!(
                        "   track bins {} dur {:.0} dist {} steps {} climb {c:.0} desc {d:.0} last {:?}",
                        t.bins().len(),
                        t.duration().get(),
                        g(t.distance().map(|v| v.get())),
                        g(t.steps().map(|v| v.get())),
                        t.bins().last().map(|b| b.offset_s)
                    );
                    for w in &r.warnings {
                        println!("   - {w}");
                    }
                    if verbose {
                        for b in t.bins() {
                            println!("     {b:?}");
                        }
                    }
                }
            }
            Reading::NotARun(n) => println!("NOT  {short}: {n}"),
            Reading::Broken(b) => println!("BAD  {short}: {b}"),
        }
    }
}
