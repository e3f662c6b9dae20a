//! The walk–run ladder: the way back in steps, an own synthesis of published programmes (`science.md` 5). \[A\]
//!
//! Here only the steps themselves; which one a runner stands on, and why, is the plan's business.

/// One step: run and walk in turns, with five minutes of brisk walking before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LadderStep {
    /// 0–10.
    pub level: u8,
    /// How often the turn is repeated.
    pub turns: u16,
    /// Minutes run per turn.
    pub run_min: u16,
    /// Minutes walked per turn.
    pub walk_min: u16,
}

impl LadderStep {
    /// Minutes run in all.
    #[must_use]
    pub const fn minutes_run(self) -> u16 {
        self.turns * self.run_min
    }

    /// Minutes walked in all, warm-up and cool-down aside.
    #[must_use]
    pub const fn minutes_walk(self) -> u16 {
        self.turns * self.walk_min
    }
}

const fn step(level: u8, turns: u16, run_min: u16, walk_min: u16) -> LadderStep {
    LadderStep { level, turns, run_min, walk_min }
}

/// L0 30 min walk; L1 6×(1:4); L2 6×(2:3); L3 6×(3:2); L4 5×(4:2); L5 5×(5:1); L6 3×(8:2); L7 2×(12:2); L8 20; L9 25; L10 30 min.
pub const LADDER: [LadderStep; 11] = [
    step(0, 1, 0, 30),
    step(1, 6, 1, 4),
    step(2, 6, 2, 3),
    step(3, 6, 3, 2),
    step(4, 5, 4, 2),
    step(5, 5, 5, 1),
    step(6, 3, 8, 2),
    step(7, 2, 12, 2),
    step(8, 1, 20, 0),
    step(9, 1, 25, 0),
    step(10, 1, 30, 0),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_run_minutes_are_the_published_ones() {
        let minutes: Vec<u16> = LADDER.iter().map(|s| s.minutes_run()).collect();
        assert_eq!(minutes, [0, 6, 12, 18, 20, 25, 24, 24, 20, 25, 30]);
    }
}
