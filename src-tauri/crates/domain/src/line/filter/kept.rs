//! A belief as bytes, every number of it to the last bit.

use std::sync::Arc;

use super::{CELLS, Filter, Shape};
use crate::line::bytes::{Reader, Writer};

impl Filter {
    /// Writes the belief down; what lies outside its window is zero and left out.
    pub(in crate::line) fn write(&self, out: &mut Writer) {
        out.day(self.day);
        out.day(self.active);
        out.count(self.window.0);
        out.count(self.window.1);
        out.numbers(&[self.irrelevant, self.beta.0, self.beta.1]);
        out.numbers(&self.lowered);
        self.blocks.iter().for_each(|block| out.numbers(&block[self.inside()]));
        self.fixed.iter().for_each(|fixed| out.numbers(fixed));
    }

    /// The belief that was written down.
    pub(in crate::line) fn read(shape: &Arc<Shape>, from: &mut Reader<'_>) -> Option<Self> {
        let (day, active) = (from.day()?, from.day()?);
        let (low, high) = (from.count(0)?, from.count(0)?);
        if low >= high || high > CELLS {
            return None;
        }
        let mut belief = Self::new(shape, day, 0.0, 1.0);
        (belief.active, belief.window) = (active, (low, high));
        belief.irrelevant = from.number()?;
        belief.beta = (from.number()?, from.number()?);
        from.numbers(&mut belief.lowered)?;
        let inside = belief.inside();
        for block in &mut belief.blocks {
            block.fill(0.0);
            from.numbers(&mut block[inside.clone()])?;
        }
        for fixed in &mut belief.fixed {
            from.numbers(fixed)?;
        }
        Some(belief)
    }
}
