//! The colours: one table for the window's CSS, the charts and the report.
//!
//! Not a style guide and not configurable. `ui/styles/tokens.css` repeats these values for the window; a test compares the
//! two, and [`css_tokens`] writes what the file must say.
//!
//! ```
//! use render::theme::Theme;
//!
//! assert_eq!(Theme::Light.palette().sea.hex(), "#1B6A86");
//! ```

use std::fmt::Write as _;

/// Where a drawing will be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Theme {
    /// On screen, warm paper.
    Light,
    /// On screen, night.
    Dark,
    /// On white paper: the light colours without the paper's tint.
    Print,
}

/// An opaque sRGB colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    /// Red, 0–255.
    pub red: u8,
    /// Green, 0–255.
    pub green: u8,
    /// Blue, 0–255.
    pub blue: u8,
}

/// The named colours of one theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// The page.
    pub background: Colour,
    /// What lies on the page: fields, panels.
    pub surface: Colour,
    /// Text and the strongest marks.
    pub ink: Colour,
    /// Secondary text, axis text, bars.
    pub muted: Colour,
    /// Hairlines.
    pub rule: Colour,
    /// Quiet fills: breaks. The same value as [`rule`](Self::rule) today, named apart because it means something else.
    pub quiet: Colour,
    /// The line, actions, focus.
    pub sea: Colour,
    /// Over the line, red answers.
    pub red: Colour,
    /// Amber answers.
    pub amber: Colour,
    /// Green answers.
    pub green: Colour,
    /// The next-morning answer.
    pub violet: Colour,
}

impl Theme {
    /// The theme's colours.
    #[must_use]
    pub const fn palette(self) -> Palette {
        match self {
            Self::Light => LIGHT,
            Self::Dark => DARK,
            Self::Print => Palette { background: Colour::WHITE, ..LIGHT },
        }
    }
}

const LIGHT: Palette = Palette {
    background: Colour::rgb(0xFA_F8_F4),
    surface: Colour::WHITE,
    ink: Colour::rgb(0x14_24_2E),
    muted: Colour::rgb(0x55_65_6F),
    rule: Colour::rgb(0xE9_E4_DA),
    quiet: Colour::rgb(0xE9_E4_DA),
    sea: Colour::rgb(0x1B_6A_86),
    red: Colour::rgb(0xB2_3A_22),
    amber: Colour::rgb(0x8A_5A_00),
    green: Colour::rgb(0x2A_73_52),
    violet: Colour::rgb(0x6C_4A_94),
};

const DARK: Palette = Palette {
    background: Colour::rgb(0x0C_1A_22),
    surface: Colour::rgb(0x12_25_2F),
    ink: Colour::rgb(0xE9_EF_F1),
    muted: Colour::rgb(0x9F_B1_BA),
    rule: Colour::rgb(0x1D_36_41),
    quiet: Colour::rgb(0x1D_36_41),
    sea: Colour::rgb(0x5C_B8_D6),
    red: Colour::rgb(0xF2_8A_6B),
    amber: Colour::rgb(0xF0_B9_4A),
    green: Colour::rgb(0x62_C5_95),
    violet: Colour::rgb(0xB7_9A_E0),
};

impl Colour {
    /// White paper.
    pub const WHITE: Self = Self::rgb(0xFF_FF_FF);

    const fn rgb(hex: u32) -> Self {
        let [_, red, green, blue] = hex.to_be_bytes();
        Self { red, green, blue }
    }

    /// `#RRGGBB`, as CSS, SVG and Typst read it.
    #[must_use]
    pub fn hex(self) -> String {
        format!("#{:02X}{:02X}{:02X}", self.red, self.green, self.blue)
    }

    /// A share (0–1) of the way to another colour.
    #[must_use]
    pub fn towards(self, other: Self, share: f64) -> Self {
        let between = |a: u8, b: u8| {
            let mixed = f64::from(a) + (f64::from(b) - f64::from(a)) * share.clamp(0.0, 1.0);
            mixed.round() as u8
        };
        let (red, green) = (between(self.red, other.red), between(self.green, other.green));
        Self { red, green, blue: between(self.blue, other.blue) }
    }

    /// How well text in one of two colours reads on the other, 1–21 (WCAG 2.2, "contrast ratio").
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl Palette {
    /// The colours under the names of their CSS custom properties, in the order of the token file.
    #[must_use]
    pub const fn tokens(self) -> [(&'static str, Colour); 10] {
        [
            ("--paper", self.background),
            ("--surface", self.surface),
            ("--ink", self.ink),
            ("--muted", self.muted),
            ("--rule", self.rule),
            ("--sea", self.sea),
            ("--red", self.red),
            ("--amber", self.amber),
            ("--green", self.green),
            ("--violet", self.violet),
        ]
    }
}

/// The rule that belongs in `ui/styles/tokens.css` for this theme ([`Theme::Print`] gives a `@media print` rule).
#[must_use]
pub fn css_tokens(theme: Theme) -> String {
    let (open, close) = match theme {
        Theme::Light => (":root {\n", "}\n"),
        Theme::Dark => ("[data-theme=\"dark\"] {\n", "}\n"),
        Theme::Print => ("@media print { :root {\n", "} }\n"),
    };
    let mut css = String::from(open);
    for (name, colour) in theme.palette().tokens() {
        let _ = writeln!(css, "  {name}: {};", colour.hex());
    }
    css + close
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// The ratios promised beside each colour; text colours against the page.
    #[test]
    fn text_is_as_readable_as_promised() {
        let promised = [
            (Theme::Light, [15.0, 5.7, 5.7, 5.6, 5.6, 5.4, 6.5]),
            (Theme::Dark, [15.2, 8.0, 7.8, 7.3, 9.9, 8.4, 7.3]),
            (Theme::Print, [15.0, 5.7, 5.7, 5.6, 5.6, 5.4, 6.5]),
        ];
        for (theme, ratios) in promised {
            let p = theme.palette();
            for (colour, ratio) in [p.ink, p.muted, p.sea, p.red, p.amber, p.green, p.violet].into_iter().zip(ratios) {
                let measured = colour.contrast(p.background);
                assert!(measured >= ratio - 0.06, "{theme:?} {}: {measured:.2} promised {ratio}", colour.hex());
                assert!(colour.contrast(p.surface) >= 5.4, "{theme:?} {} on the surface", colour.hex());
            }
        }
    }

    #[test]
    fn black_on_white_is_21_to_1() {
        let black = Colour { red: 0, green: 0, blue: 0 };
        assert!((black.contrast(Colour::WHITE) - 21.0).abs() < 1e-9);
    }

    #[test]
    fn the_windows_token_file_says_the_same() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/styles/tokens.css");
        let Ok(css) = std::fs::read_to_string(&file) else {
            println!("skipped: {} is not there", file.display());
            return;
        };
        // What is said for more contrast is the window's alone.
        let as_usual = css.split("@media").next().unwrap_or_default();
        for (theme, selector) in [(Theme::Light, ":root"), (Theme::Dark, "[data-theme=\"dark\"]")] {
            let rules = rules(as_usual, selector);
            for (name, colour) in theme.palette().tokens() {
                let said = rules.iter().rev().find(|(n, _)| n == name).map(|(_, v)| v.to_uppercase());
                assert_eq!(said, Some(colour.hex()), "{name} under {selector}; it should read\n{}", css_tokens(theme));
            }
        }
    }

    #[test]
    fn the_generated_tokens_are_read_back_as_they_were_written() {
        let rules = rules(&css_tokens(Theme::Dark), "[data-theme=\"dark\"]");
        assert_eq!(rules.len(), 10);
        assert_eq!(rules[5], ("--sea".to_owned(), "#5CB8D6".to_owned()));
    }

    /// Every custom property declared under exactly this selector.
    fn rules(css: &str, selector: &str) -> Vec<(String, String)> {
        css.split('}')
            .filter_map(|rule| {
                let (head, body) = rule.rsplit_once('{')?;
                let own = head.rsplit(['{', ';', '/']).next()?.trim();
                own.split(',').any(|s| s.trim().replace('\'', "\"") == selector).then_some(body)
            })
            .flat_map(|body| body.split(';'))
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.rsplit('/').next().unwrap_or(name).trim().to_owned(), value.trim().to_owned()))
            .filter(|(name, _)| name.starts_with("--"))
            .collect()
    }
}
