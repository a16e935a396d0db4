//! What someone types into the search box: words that must all be there, `-word` for one that must not, `begin*` for
//! whatever begins so. Nothing that can be typed is wrong.

use domain::language::Lang;
use store::search::{MUST, NOT, Wanted, Words};

use super::{LONGEST, fold, parts, stemmer, stop, telephone, whole};

/// How many forms of a word are looked for, as the store has room for.
const FORMS: usize = 5;
/// How long a beginning is at least, in characters.
const SHORTEST_BEGINNING: usize = 3;
/// How long a word is at least that is asked for in other French forms too, in characters.
const SHORTEST_KIN: usize = 3;
/// From how many digits on a question of digits alone is a telephone number.
const TELEPHONE_DIGITS: usize = 8;

/// Reads a question; `prefixes` are those of the dossiers' numbers. Without any word that can be looked for it is empty.
pub fn question(text: &str, prefixes: &[&str]) -> Words {
    if let Some(telephone) = only_a_telephone(text) {
        return Words { must: vec![Wanted::Word(vec![telephone])], not: Vec::new() };
    }
    let folded = fold(text);
    let (mut must, mut not, mut common) = (Vec::new(), Vec::new(), Vec::new());
    for word in in_one(&folded, prefixes).split_whitespace() {
        let (without, word) = match word.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, word),
        };
        for wanted in wanted(word) {
            match (without, &wanted) {
                (true, _) => not.push(wanted),
                (false, Wanted::Word(forms)) if not_kept(&forms[0]) => common.push(wanted),
                (false, _) => must.push(wanted),
            }
        }
    }
    // "the" helps nobody find the bus, but it may be all that is asked for, or a name
    if must.is_empty() {
        must = common;
    }
    must.dedup();
    must.truncate(MUST);
    not.truncate(NOT);
    Words { must, not }
}

/// A dossier's number in one word, as it is kept: `sel 17` is `sel-17`.
fn in_one(folded: &str, prefixes: &[&str]) -> String {
    let mut words: Vec<String> = Vec::new();
    for word in folded.split_whitespace() {
        let digits = word.bytes().all(|byte| byte.is_ascii_digit());
        match words.last_mut() {
            Some(last) if digits && prefixes.iter().any(|prefix| fold(prefix) == *last) => {
                *last = format!("{last}-{word}");
            }
            _ => words.push(word.to_owned()),
        }
    }
    words.join(" ")
}

/// What every text has, and single letters, are not among a text's words; a name or a number may still have them.
fn not_kept(word: &str) -> bool {
    word.chars().nth(1).is_none() || stop::is_in_any(word)
}

fn only_a_telephone(text: &str) -> Option<String> {
    let fits = |char: char| char.is_ascii_digit() || char.is_whitespace() || "+/.()-".contains(char);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (digits >= TELEPHONE_DIGITS && text.chars().all(fits)).then(|| telephone(text))?
}

/// What one word asks for; several when signs stand between its parts.
fn wanted(word: &str) -> Vec<Wanted> {
    if let Some(whole) = whole(word) {
        return vec![Wanted::Word(vec![cut(&whole)])];
    }
    let begins = word.trim_end_matches(|char: char| !char.is_alphanumeric() && char != '*').ends_with('*');
    let mut found: Vec<Wanted> = parts(word).map(|part| Wanted::Word(forms(part))).collect();
    if begins
        && let Some(last) = parts(word).last()
        && last.chars().count() >= SHORTEST_BEGINNING
    {
        found.pop();
        found.push(Wanted::Beginning(cut(last)));
    }
    found
}

/// The word as it stands, as names are kept, and its stem in each language, as texts are; then, as far as there is room,
/// the stems of its Dutch and French kin.
fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![cut(word)];
    let stems = Lang::ALL.into_iter().map(|lang| cut(&stemmer(lang).stem(word)));
    let dutch = dutch_kin(word).into_iter().map(|kin| cut(&stemmer(Lang::Nl).stem(&kin)));
    let french = french_kin(word).into_iter().map(|kin| cut(&stemmer(Lang::Fr).stem(&kin)));
    for stem in stems.chain(dutch).chain(french) {
        if forms.len() < FORMS && !forms.contains(&stem) {
            forms.push(stem);
        }
    }
    forms
}

/// The participle of a Dutch verb and its infinitive, which the stemmer does not bring together: `pesten` and `gepest`, `klagen` and
/// `geklaagd`. Only of weak verbs without a prefix of their own.
fn dutch_kin(word: &str) -> Option<String> {
    const VOWELS: [char; 5] = ['a', 'e', 'i', 'o', 'u'];
    /// After these the ending is `t` ('t kofschip).
    const SHARP: [char; 7] = ['t', 'k', 'f', 's', 'p', 'x', 'h'];
    if let Some(root) = word.strip_prefix("ge").filter(|root| root.len() > 3 && root.ends_with(['t', 'd'])) {
        let (rest, before) = (&root[..root.len() - 1], root.chars().rev().nth(1)?);
        let ends = if SHARP.contains(&before) { 't' } else { 'd' };
        // `gepest` may be of `pessen` too; what ends in `st` has its own `t` more often
        return Some(if root.ends_with("st") || !root.ends_with(ends) { root } else { rest }.to_owned());
    }
    let root: Vec<char> = word.strip_suffix("en")?.chars().collect();
    let [.., before, last] = root[..] else { return None };
    if root.len() < 3 || VOWELS.contains(&last) || word.starts_with("ge") {
        return None;
    }
    let mut stem: String = root.iter().collect();
    let vowels = root.iter().filter(|letter| VOWELS.contains(letter)).count();
    if before == last {
        stem.pop();
    } else if VOWELS.contains(&before) && vowels == 1 && before != 'i' {
        stem.insert(stem.len() - last.len_utf8(), before);
    }
    let ends = if SHARP.contains(&last) { "t" } else { "d" };
    let hard = stem.strip_suffix('v').map(|rest| format!("{rest}f"));
    let hard = hard.or_else(|| stem.strip_suffix('z').map(|rest| format!("{rest}s"))).unwrap_or(stem);
    let participle = if hard.ends_with(['t', 'd']) { hard } else { hard + ends };
    Some(format!("ge{participle}"))
}

/// Forms of a French word that its stemmer does not bring together: it leaves the plural on `trous` and `amis`, and the
/// ending of `nous dormons`. They are asked for rather than kept, so that the words of the dossiers stay as they are.
fn french_kin(word: &str) -> Vec<String> {
    let mut kin = Vec::new();
    if !word.chars().all(char::is_alphabetic) {
        return kin;
    }
    for singular in [word.strip_suffix('s'), word.strip_suffix('x')].into_iter().flatten() {
        if singular.ends_with(['a', 'i', 'o', 'u']) {
            kin.push(singular.to_owned());
        }
    }
    if word.ends_with(['a', 'i', 'o', 'u']) {
        kin.push(format!("{word}s"));
    }
    if word.ends_with("ou") || word.ends_with("eu") {
        kin.push(format!("{word}x"));
    }
    if let Some(root) = word.strip_suffix("ons") {
        kin.extend([format!("{root}ez"), format!("{root}re")]);
    }
    if let Some(root) = ["er", "ir", "re", "ez"].into_iter().find_map(|ending| word.strip_suffix(ending)) {
        kin.push(format!("{root}ons"));
    }
    kin.retain(|kin| kin.chars().count() >= SHORTEST_KIN);
    kin
}

fn cut(word: &str) -> String {
    word.chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn must(text: &str) -> Vec<Wanted> {
        question(text, &["MEER"]).must
    }

    fn word(forms: &[&str]) -> Wanted {
        Wanted::Word(forms.iter().map(|form| (*form).to_owned()).collect())
    }

    #[test]
    fn a_word_is_looked_for_in_the_four_languages() {
        let found = must("Klachten");
        let [Wanted::Word(forms)] = &found[..] else { panic!("{found:?}") };
        assert_eq!(forms[0], "klachten");
        for lang in Lang::ALL {
            assert!(forms.contains(&stemmer(lang).stem("klachten").into_owned()), "{lang:?} in {forms:?}");
        }
    }

    fn find_each_other(one: &str, other: &str, lang: Lang) {
        for (asked, written) in [(one, other), (other, one)] {
            let mut kept = crate::search::Collected::default();
            kept.text(written, lang);
            let found = forms(asked).iter().any(|form| kept.0.contains(form));
            assert!(found, "{asked} finds {written}: {:?} in {:?}", forms(asked), kept.0);
        }
    }

    #[test]
    fn dutch_verbs_and_their_participles_find_each_other() {
        for (one, other) in [
            ("pesten", "gepest"),
            ("klagen", "geklaagd"),
            ("bellen", "gebeld"),
            ("werken", "gewerkt"),
            ("reizen", "gereisd"),
            ("wachten", "gewacht"),
        ] {
            find_each_other(one, other, Lang::Nl);
        }
    }

    #[test]
    fn french_plurals_and_verbs_find_each_other() {
        let pairs = [("trou", "trous"), ("ami", "amis"), ("jeu", "jeux"), ("caillou", "cailloux")];
        let verbs = [("dormir", "dormons"), ("attendre", "attendons"), ("dormez", "dormons")];
        for (one, other) in pairs.into_iter().chain(verbs) {
            find_each_other(one, other, Lang::Fr);
        }
        assert_eq!(forms("bus"), ["bus"], "short words are what they are");
    }

    #[test]
    fn what_is_looked_for_as_a_whole() {
        assert_eq!(must("2026-SEL-17"), [word(&["2026-sel-17"])]);
        assert_eq!(must("(SEL-17)"), [word(&["sel-17"])]);
        assert_eq!(must("Jo.X@Postvak.example,"), [word(&["jo.x@postvak.example"])]);
        assert_eq!(must("02/555.12.34"), [word(&["#25551234"])]);
        assert_eq!(must("+32 2 555 12 34"), [word(&["#25551234"])]);
        assert_eq!(must("17"), [word(&["17"])]);
        assert_eq!(must("MEER 3"), [word(&["meer-3"])]);
        assert_eq!(must("2026 meer 3").last(), Some(&word(&["meer-3"])));
        assert_eq!(must("bus 3").len(), 1, "a number only after what begins the numbers");
    }

    #[test]
    fn beginnings_and_exclusions() {
        assert_eq!(must("selec*"), [Wanted::Beginning("selec".to_owned())]);
        assert_eq!(must("se*").len(), 1, "too short to be a beginning");
        let read = question("bus -tram -\"trein\" -boot", &[]);
        assert_eq!((read.must.len(), read.not.len()), (1, NOT));
        assert_eq!(must("\"de bus\"").len(), 1, "what every text has is not asked for");
        assert_eq!(must("de").len(), 1, "unless nothing else is");
    }

    #[test]
    fn nothing_to_look_for_is_no_question() {
        for text in ["", "  ", "- * \"\"", "!?", "-*"] {
            assert!(question(text, &[]).is_empty(), "{text}");
        }
    }

    proptest::proptest! {
        /// Whatever is typed is read, in bounds, into words as they are kept: without spaces, or signs that a pattern
        /// of SQL would take for any other.
        #[test]
        fn nothing_that_can_be_typed_is_wrong(text in "(-?[\\PC\"*@+/ -]{0,12} ?){0,8}") {
            let Words { must, not } = question(&text, &["A", "SEL"]);
            assert!(must.len() <= MUST && not.len() <= NOT);
            for wanted in must.iter().chain(&not) {
                let forms = match wanted {
                    Wanted::Word(forms) => forms.clone(),
                    Wanted::Beginning(beginning) => vec![beginning.clone()],
                };
                assert!((1..=FORMS).contains(&forms.len()), "{forms:?}");
                for form in forms {
                    let odd = |char: char| char.is_whitespace() || "%_\\".contains(char);
                    assert!(!form.is_empty() && form.chars().count() <= LONGEST, "{form}");
                    assert!(!form.contains(odd), "{form}");
                }
            }
        }

        /// A word that was written is found by itself, whatever its script and in whichever language it was written.
        #[test]
        fn what_was_written_is_found_by_itself(text in "\\PC{0,40}", lang in 0..4usize) {
            let mut kept = crate::search::Collected::default();
            kept.text(&text, Lang::ALL[lang]);
            for word in text.split_whitespace() {
                let asked = must(word);
                let common = |wanted: &Wanted| matches!(wanted, Wanted::Word(forms) if not_kept(&forms[0]));
                let only_common = asked.iter().all(common);
                for wanted in asked {
                    let found = match &wanted {
                        Wanted::Word(forms) => forms.iter().any(|form| kept.0.contains(form)),
                        Wanted::Beginning(_) => true,
                    };
                    let Wanted::Word(forms) = &wanted else { continue };
                    assert!(found || only_common || forms[0].starts_with('#'), "{word}: {forms:?} in {:?}", kept.0);
                }
            }
        }
    }
}
