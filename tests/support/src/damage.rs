//! Damage to be survived: files cut off everywhere, and files with flipped bits, the same ones on every machine.

/// The bytes, cut off after every 64th, and after each of the first 64.
pub fn cut_everywhere(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let ends = (0..bytes.len().min(64)).chain((64..bytes.len()).step_by(64));
    ends.map(|end| &bytes[..end])
}

/// `count` copies of the bytes, each with one to eight bits flipped at places that follow from `seed`.
pub fn flipped(bytes: &[u8], count: usize, seed: u64) -> impl Iterator<Item = Vec<u8>> {
    let mut chance = Chance(seed ^ 0x9E37_79B9_7F4A_7C15);
    (0..count).map(move |_| {
        let mut copy = bytes.to_vec();
        for _ in 0..=chance.below(8) {
            if !copy.is_empty() {
                let at = chance.below(copy.len());
                copy[at] ^= 1 << chance.below(8);
            }
        }
        copy
    })
}

/// Numbers that look like chance (xorshift64*; Vigna 2016).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % limit
    }
}
