//! How long a line takes, on a made-up log of ten years.

use std::time::Instant;

use domain::{LineParams, LineStart, LoadLine, Session, SessionAnswer};

use crate::{
    chance::Chance,
    runner::{Kind, Runner},
    seasons::{date, km},
};

/// A busy machine is quiet now and then.
const ROUNDS: usize = 15;

/// Times in seconds, the fastest of several rounds.
pub struct Times {
    pub sessions: usize,
    pub year: f64,
    pub ten_years: f64,
    pub update: f64,
    pub morning: f64,
    /// Half a billion multiplications and additions in the processor's cache: what this machine can do at this moment.
    pub yardstick: f64,
}

pub fn times(params: &LineParams) -> Times {
    let start = LineStart::told(km(8.0), 0, date(0));
    let (one, ten) = (log(365), log(3650));
    let full = |log: &[Session], days: i32| {
        taken(|| {
            let line = LoadLine::new(start, log.to_vec(), params);
            std::hint::black_box(line.days(date(0), date(days)));
        })
    };
    // In turns, so that a busy machine slows all of them.
    let (mut year, mut ten_years, mut yardstick) = (f64::INFINITY, f64::INFINITY, f64::INFINITY);
    for _ in 0..ROUNDS {
        year = year.min(full(&one, 365));
        ten_years = ten_years.min(full(&ten, 3650));
        yardstick = yardstick.min(taken(multiplied));
    }
    let mut line = LoadLine::new(start, ten.clone(), params);
    let mut changed = ten.clone();
    let last = changed.len() - 1;
    let update = fastest(|| {
        let answer = changed[last].answer;
        changed[last].answer =
            if answer.is_some() { None } else { Some(SessionAnswer { flare: false, recalled: false }) };
        line.update(start, changed.clone());
    });
    let morning = fastest(|| {
        let outlook = line.outlook(date(3650));
        std::hint::black_box((outlook.ceiling(0.2), outlook.chance(km(5.0))));
    });
    Times { sessions: ten.len(), year, ten_years, update, morning, yardstick }
}

fn fastest(mut f: impl FnMut()) -> f64 {
    (0..ROUNDS).map(|_| taken(&mut f)).fold(f64::INFINITY, f64::min)
}

fn taken(f: impl FnOnce()) -> f64 {
    let begun = Instant::now();
    f();
    begun.elapsed().as_secs_f64()
}

fn multiplied() {
    let mut numbers = [1.0_f64; 1000];
    for _ in 0..500_000 {
        for n in &mut numbers {
            *n = 0.999 * *n + 0.001;
        }
        std::hint::black_box(&mut numbers);
    }
}

/// Three runs a week by a knee of kind A that runs near its threshold.
fn log(days: i32) -> Vec<Session> {
    let mut chance = Chance::of(77, 0);
    let mut knee = Runner::drawn(Kind::A, false, &mut chance);
    let mut log = Vec::new();
    let mut next = 0;
    for day in 0..days {
        knee.wake(day, &mut chance);
        if day < next {
            continue;
        }
        let dose = (knee.threshold().exp() * chance.between(0.3, 1.05)).clamp(0.4, 35.0);
        let flare = knee.runs(day, dose, &mut chance);
        // A knee that grows for ten years would leave the grid.
        knee.c = knee.c.min(12_f64.ln());
        log.push(Session { day: date(day), load: km(dose), answer: Some(SessionAnswer { flare, recalled: false }) });
        next = day + chance.one_of(&[2, 2, 3]);
    }
    log
}
