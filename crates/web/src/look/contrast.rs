//! The colours that must be legible on each other, by day and by night (WCAG 2.2, 1.4.3 and 1.4.11).

use super::theme::Colour;

const COLOURS: &str = include_str!("../../look/css/colours.css");

/// Text on its ground: at least 4.5 to 1.
const TEXT: [(&str, &str); 21] = [
    ("ink", "paper"),
    ("ink", "paper-soft"),
    ("ink", "paper-deep"),
    ("ink", "info-soft"),
    ("ink", "warning-soft"),
    ("ink-soft", "paper"),
    ("ink-soft", "paper-soft"),
    ("accent", "paper"),
    ("accent", "paper-soft"),
    ("accent", "accent-soft"),
    ("accent", "info-soft"),
    ("accent", "warning-soft"),
    ("accent-strong", "paper"),
    ("on-accent", "accent"),
    ("on-accent", "accent-strong"),
    ("header-ink", "header-paper"),
    ("info", "info-soft"),
    ("ok", "ok-soft"),
    ("warning", "warning-soft"),
    ("error", "error-soft"),
    ("on-error", "error"),
];

/// What shows where a control is: at least 3 to 1.
const EDGES: [(&str, &str); 5] = [
    ("line-strong", "paper"),
    ("line-strong", "paper-soft"),
    ("accent", "header-paper"),
    ("error", "paper"),
    ("ink", "paper"),
];

/// The two values of a colour: by day, by night.
fn colour(name: &str) -> [&'static str; 2] {
    let start = format!("--gehoor-{name}: light-dark(");
    let (_, rest) = COLOURS.split_once(&start).unwrap_or_else(|| panic!("no colour named {name}"));
    let (pair, _) = rest.split_once(')').expect("a closing bracket");
    let (day, night) = pair.split_once(", ").expect("two values");
    [day, night]
}

fn contrast(one: &str, other: &str) -> f64 {
    let read = |text: &str| Colour::read(text).expect("a colour");
    read(one).contrast(read(other))
}

fn too_faint(pairs: &[(&str, &str)], least: f64) -> Vec<String> {
    let mut faint = Vec::new();
    for (front, back) in pairs {
        for (mode, (front_value, back_value)) in colour(front).into_iter().zip(colour(back)).enumerate() {
            let ratio = contrast(front_value, back_value);
            if ratio < least {
                faint.push(format!("{front} on {back}, {}: {ratio:.2}", ["day", "night"][mode]));
            }
        }
    }
    faint
}

#[test]
fn black_on_white_is_twenty_one_to_one() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
}

#[test]
fn text_is_legible_by_day_and_by_night() {
    assert_eq!(too_faint(&TEXT, 4.5), [""; 0]);
}

#[test]
fn controls_can_be_seen_by_day_and_by_night() {
    assert_eq!(too_faint(&EDGES, 3.0), [""; 0]);
}
