//! The simulated runners of `science.md` 9.5: what is hidden in a knee, and how it answers.

use crate::chance::Chance;

/// Which kind of truth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Built like the model, with continuous constants.
    A,
    /// Built otherwise: logistic, linear growth, the week's sum matters, days fluctuate.
    B,
    /// Capacity never changes.
    C,
    /// Flares have nothing to do with load.
    Null,
}

impl Kind {
    /// As the tables call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::Null => "Null",
        }
    }
}

/// One simulated knee.
#[derive(Debug, Clone)]
pub struct Runner {
    kind: Kind,
    /// ln capacity.
    pub c: f64,
    sigma: f64,
    gamma: f64,
    lapse: f64,
    growth: f64,
    fading: f64,
    delta: f64,
    calm: f64,
    carry: f64,
    flat: f64,
    sensitised: f64,
    fluctuation: f64,
    /// Day and true dose.
    doses: Vec<(i32, f64)>,
}

impl Runner {
    /// Drawn by chance. `few` is a knee that seldom flares for other reasons (background 1 % on average instead of 5 %).
    pub fn drawn(kind: Kind, few: bool, chance: &mut Chance) -> Self {
        Self {
            kind,
            c: chance.normal(5_f64.ln(), 0.5),
            sigma: chance.normal(0.18_f64.ln(), 0.35).exp(),
            gamma: if few { chance.beta(1.0, 99.0) } else { chance.beta(2.0, 38.0) },
            lapse: chance.beta(1.0, 30.0),
            growth: chance.normal(0.03_f64.ln(), 0.5).exp(),
            fading: chance.normal(45_f64.ln(), 0.4).exp(),
            delta: chance.between(0.1, 0.35),
            calm: chance.normal(7_f64.ln(), 0.3).exp(),
            carry: chance.between(0.6, 1.6),
            flat: chance.one_of(&[0.08, 0.15, 0.25]),
            sensitised: 0.0,
            fluctuation: 0.0,
            doses: Vec::new(),
        }
    }

    /// A night passes; it is now the morning of `day`.
    pub fn wake(&mut self, day: i32, chance: &mut Chance) {
        self.sensitised *= (-1.0 / self.calm).exp();
        if matches!(self.kind, Kind::A | Kind::B) {
            let idle = self.doses.last().is_some_and(|(last, _)| day - last > 5);
            if idle && self.c > 0.0 {
                self.c -= self.c / self.fading;
            }
            self.c += chance.normal(0.0, 0.02);
        }
        if self.kind == Kind::B {
            self.fluctuation = 0.5 * self.fluctuation + chance.normal(0.0, 0.10);
        }
    }

    /// The true threshold, ln effective dose.
    pub fn threshold(&self) -> f64 {
        self.c - self.sensitised + self.fluctuation
    }

    /// The true chance of a flare after this dose today.
    pub fn chance_of_flare(&self, day: i32, dose: f64) -> f64 {
        if self.kind == Kind::Null {
            return self.flat;
        }
        let x = self.felt(day, dose);
        let z = match self.kind {
            Kind::B => 1.0 / (1.0 + (-(x - self.threshold()) / (0.6 * self.sigma)).exp()),
            Kind::A | Kind::C | Kind::Null => normal_cdf((x - self.threshold()) / self.sigma),
        };
        self.gamma + (1.0 - self.gamma - self.lapse) * z
    }

    /// A session is run: says whether a flare follows, and the knee changes.
    pub fn runs(&mut self, day: i32, dose: f64, chance: &mut Chance) -> bool {
        let flare = chance.happens(self.chance_of_flare(day, dose));
        let distance = self.threshold() - self.felt(day, dose);
        match (self.kind, flare) {
            (Kind::A | Kind::B, true) => self.sensitised += self.delta,
            (Kind::A, false) => self.c += self.growth * (-distance.max(0.0) / 0.4).exp(),
            (Kind::B, false) => self.c = (self.c.exp() + 4.0 * self.growth * (-distance).exp().min(1.0)).ln(),
            (Kind::C | Kind::Null, _) => {}
        }
        self.doses.push((day, dose));
        flare
    }

    fn felt(&self, day: i32, dose: f64) -> f64 {
        let recent = self.doses.iter().rev().take(6);
        let carried: f64 = recent
            .filter(|(then, _)| day - then < 5)
            .map(|(then, dose)| dose * (-f64::from(day - then) / self.carry).exp())
            .sum();
        let x = (dose + carried).ln();
        if self.kind != Kind::B {
            return x;
        }
        let week: f64 = self.doses.iter().filter(|(then, _)| day - then <= 7).map(|(_, dose)| dose).sum();
        x + 0.15 * (1.0 + week / dose.max(0.3)).ln() - 0.15 * 3_f64.ln()
    }
}

fn normal_cdf(z: f64) -> f64 {
    0.5 * libm::erfc(-z * std::f64::consts::FRAC_1_SQRT_2)
}
