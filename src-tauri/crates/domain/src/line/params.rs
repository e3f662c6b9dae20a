//! Every number the load line assumes, in one place, each with its mark.
//!
//! Marks as in `science.md`: \[D\] arithmetic on published numbers, \[S\] chosen by simulation (`./dev bench loadline`), \[A\] an
//! assumption: no published value exists.

/// One possible value of an unknown quantity, and how probable it is before any answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Possible {
    /// The value, in the unit of the quantity.
    pub value: f64,
    /// Its prior weight; the weights of a quantity are scaled to sum to one.
    pub weight: f64,
}

const fn possible(value: f64, weight: f64) -> Possible {
    Possible { value, weight }
}

/// What an unrated run does to the belief, beside its carry-over (`science.md` 9.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unanswered {
    /// Nothing: an unanswered run is unknown, never fine. The idle clock goes on, as if the knee had not been asked.
    Nothing,
    /// Nothing, but the idle clock starts anew: the knee has been used.
    ClockOnly,
    /// The growth of a tolerated session times `1 - p`, the sensitisation of a flare times `p`; the idle clock starts anew.
    Expected,
}

/// The assumptions of the load line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LineParams {
    /// σ: how sharply flares set in around the threshold, in ln units. \[A\]
    pub steepness: &'static [Possible],
    /// g: by how much one tolerated session near the line builds capacity, in ln units. Brackets ladder steps of 5–10 %. \[A\]
    pub growth: &'static [Possible],
    /// τ: how long capacity takes to fade in a break, in days; infinite is "it does not". \[D\]/\[A\]
    pub fading: &'static [Possible],
    /// δ: by how much a flare lowers the threshold for a while, in ln units. \[A\]
    pub sensitisation: &'static [Possible],
    /// γ: the share of mornings worse for reasons other than load. \[A\]
    pub background: &'static [Possible],
    /// q: the daily random drift of capacity, SD in ln units. \[S\]
    pub drift: &'static [Possible],
    /// λ: the share of overloads that go by without a flare. \[A\]
    pub lapse: f64,
    /// Prior weight of a threshold that neither grows, fades nor drifts. \[S\]
    pub weight_static: f64,
    /// Prior weight of M0, "load does not matter". \[S\]
    pub weight_irrelevant: f64,
    /// The Beta prior of M0's flare rate: earlier flares, earlier quiet mornings. \[A\]
    pub irrelevant_prior: (f64, f64),
    /// In how many days a session's load fades by e, while it still adds to the sessions after it. \[A\]
    pub carry_over: &'static [Possible],
    /// Over how many days load carries over at all. \[A\]
    pub carry_over_reach: i32,
    /// The time constant in which sensitisation fades, in days (flares last 5–8 days, `science.md` 3.2). \[D\]
    pub calm_days: f64,
    /// Days without a rated session before capacity begins to fade. \[A\]
    pub grace_days: i32,
    /// How far below the line a session may lie and still build capacity: the growth falls by e over this distance, in ln
    /// units. \[A\]
    pub growth_reach: f64,
    /// The exponent a recalled answer's likelihood is raised to: 0 is "not used", 1 is "like any other". \[S\]
    pub recalled_weight: f64,
    /// What an unrated run does. \[S\]
    pub unanswered: Unanswered,
}

impl LineParams {
    /// The model exactly as `science.md` 9.2 has it: no static component.
    pub const AS_PUBLISHED: Self = Self {
        steepness: &[possible(0.10, 0.25), possible(0.18, 0.5), possible(0.32, 0.25)],
        growth: &[possible(0.0, 0.2), possible(0.02, 0.3), possible(0.04, 0.3), possible(0.08, 0.2)],
        fading: &[possible(f64::INFINITY, 0.3), possible(60.0, 0.4), possible(30.0, 0.3)],
        sensitisation: &[possible(0.0, 0.3), possible(0.2, 0.7)],
        background: &[possible(0.02, 0.4), possible(0.05, 0.4), possible(0.10, 0.2)],
        drift: &[possible(0.05, 1.0)],
        lapse: 0.03,
        weight_static: 0.0,
        weight_irrelevant: 0.2,
        irrelevant_prior: (1.0, 5.0),
        carry_over: &[possible(1.0, 1.0)],
        carry_over_reach: 5,
        calm_days: 7.0,
        grace_days: 5,
        growth_reach: 0.4,
        recalled_weight: 0.5,
        unanswered: Unanswered::Nothing,
    };

    /// What Plimsoll uses: 9.2 with changes that simulation bore out (README of this crate).
    ///
    /// A knee whose threshold never changes is averaged in. Carry-over and drift are no longer taken as known. Knees that adapt all
    /// grow and all are sensitised, a little or more: those that do neither are the static ones. Two values of σ, g and γ do what
    /// three or four did, and pay for the rest. M0 weighs a little more and its flare rate is less extreme beforehand (mean one in
    /// six, 4–36 % with 95 % probability), because a logbook that shows no pattern must be recognised. \[S\]
    pub const DEFAULT: Self = Self {
        steepness: &[possible(0.13, 0.5), possible(0.26, 0.5)],
        growth: &[possible(0.02, 0.5), possible(0.05, 0.5)],
        sensitisation: &[possible(0.1, 0.5), possible(0.3, 0.5)],
        background: &[possible(0.03, 0.6), possible(0.08, 0.4)],
        drift: &[possible(0.02, 0.5), possible(0.05, 0.5)],
        carry_over: &[possible(0.8, 0.5), possible(1.4, 0.5)],
        weight_static: 0.12,
        weight_irrelevant: 0.24,
        irrelevant_prior: (3.0, 15.0),
        ..Self::AS_PUBLISHED
    };
}

impl Default for LineParams {
    fn default() -> Self {
        Self::DEFAULT
    }
}
