//! A body's theme from one colour: the tokens that follow from it, legible on Gehoor's papers by day and by night
//! (WCAG 2.2, 1.4.3).

/// The papers on which the colour is read: by day, by night (`look/css/colours.css`).
const PAPERS: [[Colour; 4]; 2] = [
    [hex(0xff_ffff), hex(0xf3_f6f6), hex(0xea_f1fa), hex(0xfd_f3df)],
    [hex(0x12_191b), hex(0x1a_2427), hex(0x16_273c), hex(0x33_260f)],
];
/// Text on its ground: at least 4.5 to 1.
const LEAST: f64 = 4.5;

/// A colour of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Colour([u8; 3]);

const fn hex(value: u32) -> Colour {
    let [_, red, green, blue] = value.to_be_bytes();
    Colour([red, green, blue])
}

/// Why a colour cannot be that of a body.
#[derive(Clone, Debug, PartialEq)]
pub enum Unfit {
    /// It is not written as `#rrggbb`.
    NoColour,
    /// It is too faint on white paper.
    TooFaint {
        /// How it contrasts there: `2.9` to 1.
        ratio: f64,
        /// A darker shade of it that does.
        darker: String,
    },
}

impl Colour {
    /// Reads `#rrggbb`.
    pub(crate) fn read(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let plain = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        u32::from_str_radix(digits, 16).ok().filter(|_| plain).map(hex)
    }

    fn written(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// Relative luminance as WCAG defines it, between 0 and 1.
    fn luminance(self) -> f64 {
        let channel = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(channel);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// How the two contrast, from 1 to 21.
    pub(crate) fn contrast(self, other: Colour) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// `part` hundredths of the other in this.
    fn mixed(self, other: Colour, part: u16) -> Colour {
        let mut mixed = [0; 3];
        for (to, (one, other)) in mixed.iter_mut().zip(self.0.into_iter().zip(other.0)) {
            let sum = u16::from(one) * (100 - part) + u16::from(other) * part;
            *to = u8::try_from(sum / 100).unwrap_or(u8::MAX);
        }
        Colour(mixed)
    }

    fn legible_on(self, papers: &[Colour]) -> bool {
        papers.iter().all(|paper| self.contrast(*paper) >= LEAST)
    }

    /// This with just so much of the other that it can be read on those papers.
    fn until_legible(self, other: Colour, papers: &[Colour]) -> Colour {
        (0..=100).map(|part| self.mixed(other, part)).find(|shade| shade.legible_on(papers)).unwrap_or(other)
    }
}

const WHITE: Colour = hex(0xff_ffff);
const BLACK: Colour = hex(0);

/// Whether a colour can be that of a body.
///
/// # Errors
/// [`Unfit`] says what is wrong and what would be right.
pub fn check(text: &str) -> Result<(), Unfit> {
    let colour = Colour::read(text).ok_or(Unfit::NoColour)?;
    let mut shades = (0..=100).map(|part| colour.mixed(BLACK, part));
    let shade = shades.find(|shade| shade.legible_on(&by_day(*shade))).unwrap_or(BLACK);
    if shade == colour {
        return Ok(());
    }
    Err(Unfit::TooFaint { ratio: colour.contrast(WHITE), darker: shade.written() })
}

/// The papers of the day, that of the colour itself included.
fn by_day(colour: Colour) -> Vec<Colour> {
    PAPERS[0].into_iter().chain([colour.mixed(WHITE, 90)]).collect()
}

/// The style sheet of a body with that colour; `None` for one that cannot be a body's.
pub fn sheet(text: &str) -> Option<String> {
    check(text).ok()?;
    let colour = Colour::read(text)?;
    let paper = PAPERS[1][0];
    let soft_night = paper.mixed(colour, 25).mixed(paper, 20);
    let night: Vec<Colour> = PAPERS[1].into_iter().chain([soft_night]).collect();
    let accent_night = colour.until_legible(WHITE, &night);
    let on_night = accent_night.mixed(BLACK, 80).until_legible(BLACK, &[accent_night]);
    let tokens = [
        ("accent", colour, accent_night),
        ("accent-strong", colour.mixed(BLACK, 28), accent_night.mixed(WHITE, 45)),
        ("accent-soft", colour.mixed(WHITE, 90), soft_night),
        ("on-accent", WHITE, on_night),
        ("header-paper", WHITE, paper),
        ("header-ink", colour.mixed(BLACK, 28), accent_night.mixed(WHITE, 75)),
    ];
    let line = |(name, day, night): (&str, Colour, Colour)| {
        format!("  --gehoor-{name}: light-dark({}, {});\n", day.written(), night.written())
    };
    Some(format!(":root {{\n{}}}\n", tokens.map(line).concat()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLOURS: &str = include_str!("../../look/css/colours.css");

    #[test]
    fn the_papers_are_those_of_the_style_sheet() {
        for (index, name) in ["paper", "paper-soft", "info-soft", "warning-soft"].iter().enumerate() {
            let [day, night] = PAPERS.map(|papers| papers[index].written());
            assert!(COLOURS.contains(&format!("--gehoor-{name}: light-dark({day}, {night});")), "{name}");
        }
    }

    #[test]
    fn every_dark_enough_colour_gives_a_legible_theme() {
        let mut fit = 0;
        for number in 0..216_u32 {
            let [red, green, blue] = [number / 36, number / 6 % 6, number % 6].map(|step| step * 0x33);
            let text = format!("#{red:02x}{green:02x}{blue:02x}");
            match (check(&text), sheet(&text)) {
                (Ok(()), Some(sheet)) => {
                    fit += 1;
                    legible(&text, &sheet);
                }
                (Err(Unfit::TooFaint { darker, .. }), None) => {
                    legible(&darker, &sheet(&darker).unwrap_or_else(|| panic!("{text} → {darker}")));
                }
                other => panic!("{text}: {other:?}"),
            }
        }
        assert!(fit > 40, "{fit} fit");
    }

    fn legible(text: &str, sheet: &str) {
        let token = |name: &str, night: bool| {
            let (_, rest) = sheet.split_once(&format!("--gehoor-{name}: light-dark(")).expect("a token");
            let (day, dark) = rest.split_once(')').and_then(|(pair, _)| pair.split_once(", ")).expect("two");
            Colour::read(if night { dark } else { day }).expect("a colour")
        };
        for night in [false, true] {
            let grounds = PAPERS[usize::from(night)].into_iter().chain([token("accent-soft", night)]);
            for ground in grounds {
                let ratio = token("accent", night).contrast(ground);
                assert!(ratio >= LEAST, "{text}, night {night}: {ratio}\n{sheet}");
            }
            for (front, back) in
                [("on-accent", "accent"), ("on-accent", "accent-strong"), ("header-ink", "header-paper")]
            {
                let ratio = token(front, night).contrast(token(back, night));
                assert!(ratio >= LEAST, "{text}, {front} on {back}, night {night}: {ratio}");
            }
        }
    }

    #[test]
    fn what_is_no_colour_is_told_and_what_is_faint_gets_a_darker_shade() {
        for text in ["", "red", "#12345", "#1234567", "#12345g", "#+12345", "}body{"] {
            assert_eq!((check(text), sheet(text)), (Err(Unfit::NoColour), None), "{text}");
        }
        let Err(Unfit::TooFaint { ratio, darker }) = check("#ffcc00") else { panic!("yellow is faint") };
        assert!(ratio < 2.0 && check(&darker).is_ok(), "{ratio} {darker}");
    }
}
