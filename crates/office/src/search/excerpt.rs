//! Where a word that was looked for stands: a few words around it. What is compared is what the search keeps of a text, so that a mark
//! stands wherever the search found something and nowhere else.

use std::collections::BTreeMap;

use domain::language::Lang;
use store::search::{Passage, Wanted, Words};

use super::{fold, parts, stemmer, stop, whole};

/// How many words stand before the first that is marked, and how many in all.
const BEFORE: usize = 8;
const AROUND: usize = 28;
/// A word that is longer is cut: nobody reads an address of three lines.
const LONGEST: usize = 60;

/// A few words of a text with those that were looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The language of the text.
    pub language: String,
    /// Whether something stands before it.
    pub begun: bool,
    /// Its words.
    pub words: Vec<Said>,
    /// Whether something follows.
    pub goes_on: bool,
}

/// A word of an excerpt, with the signs before and behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Before it.
    pub before: String,
    /// The word.
    pub word: String,
    /// Behind it.
    pub after: String,
    /// Whether it was looked for.
    pub marked: bool,
}

/// What is looked for, ready to be held against many words.
pub(crate) struct Search<'w> {
    wanted: Vec<&'w Wanted>,
    /// With what any of them begins: most words are none of them, and are known by that.
    initials: Vec<char>,
}

impl<'w> Search<'w> {
    pub(crate) fn of(words: &'w Words) -> Search<'w> {
        let forms = |wanted: &'w Wanted| match wanted {
            Wanted::Word(forms) => forms.as_slice(),
            Wanted::Beginning(beginning) => std::slice::from_ref(beginning),
        };
        let initials = words.must.iter().flat_map(forms).filter_map(|form| form.chars().next()).collect();
        Search { wanted: words.must.iter().collect(), initials }
    }

    /// Which of them the word is, a bit for each.
    fn which(&self, word: &str, lang: Lang) -> u32 {
        let may_be = |char: char| self.initials.contains(&char.to_ascii_lowercase());
        if word.is_ascii() && !word.chars().any(may_be) {
            return 0;
        }
        let folded = fold(word);
        // folded, some signs fall apart into several words
        let mut kept: Vec<String> = folded.split_whitespace().filter_map(whole).collect();
        let told = parts(&folded).filter(|part| part.chars().nth(1).is_some() && !stop::is_in(part, lang));
        kept.extend(told.map(|part| stemmer(lang).stem(part).into_owned()));
        let is = |wanted: &Wanted| match wanted {
            Wanted::Word(forms) => kept.iter().any(|word| forms.contains(word)),
            Wanted::Beginning(beginning) => kept.iter().any(|word| word.starts_with(beginning)),
        };
        (0..).zip(&self.wanted).filter(|(_, wanted)| is(wanted)).map(|(nr, _)| 1 << nr).sum()
    }

    /// A text with everything in it that is looked for marked; none where nothing is.
    pub(crate) fn whole(&self, text: &str, language: &str, otherwise: Lang) -> (u32, Excerpt) {
        let lang = language.parse().unwrap_or(otherwise);
        let words: Vec<(&str, u32)> =
            text.split_whitespace().map(|word| (word, self.which(word, lang))).collect();
        let found = words.iter().fold(0, |found, (_, which)| found | which);
        (found, shown(&words, 0..words.len(), language))
    }

    /// All of them.
    pub(crate) fn all(&self) -> u32 {
        (1 << self.wanted.len()) - 1
    }

    /// For each dossier the excerpt that shows most of what is looked for, of the first text that shows as much.
    pub(crate) fn best(&self, passages: &[Passage], otherwise: Lang) -> BTreeMap<String, Excerpt> {
        let mut best: BTreeMap<&str, (u32, Excerpt)> = BTreeMap::new();
        for passage in passages {
            let had = best.get(passage.dossier.as_str()).map_or(0, |(found, _)| *found);
            if had == self.all().count_ones() {
                continue;
            }
            if let Some((found, excerpt)) = self.within(passage, otherwise).filter(|(found, _)| *found > had)
            {
                best.insert(&passage.dossier, (found, excerpt));
            }
        }
        best.into_iter().map(|(dossier, (_, excerpt))| (dossier.to_owned(), excerpt)).collect()
    }

    /// The part of a text that shows most, the first of them, and how much that is.
    fn within(&self, passage: &Passage, otherwise: Lang) -> Option<(u32, Excerpt)> {
        let lang = passage.language.parse().unwrap_or(otherwise);
        let words: Vec<(&str, u32)> =
            passage.body.split_whitespace().map(|word| (word, self.which(word, lang))).collect();
        let mut best: Option<(u32, usize)> = None;
        for place in (0..words.len()).filter(|place| words[*place].1 != 0) {
            let until = words.len().min(place + AROUND - BEFORE);
            let found = words[place..until].iter().fold(0, |found, (_, which)| found | which).count_ones();
            if best.is_none_or(|(had, _)| found > had) {
                best = Some((found, place));
            }
        }
        let (found, place) = best?;
        let from = place.saturating_sub(BEFORE);
        let until = words.len().min(from + AROUND);
        Some((found, shown(&words, from..until, &passage.language)))
    }
}

fn shown(words: &[(&str, u32)], part: std::ops::Range<usize>, language: &str) -> Excerpt {
    let (begun, goes_on) = (part.start > 0, part.end < words.len());
    let said = words[part].iter().map(|(word, which)| said(word, *which != 0));
    Excerpt { language: language.to_owned(), begun, words: said.collect(), goes_on }
}

/// The word apart from the signs around it.
fn said(word: &str, marked: bool) -> Said {
    let sign = |char: char| !char.is_alphanumeric();
    let behind = word.trim_start_matches(sign);
    let (before, rest) = word.split_at(word.len() - behind.len());
    let core = rest.trim_end_matches(sign);
    let cut: String = core.chars().take(LONGEST).collect();
    let after = if cut.len() < core.len() { "…" } else { &rest[core.len()..] };
    let few = |signs: &str| signs.chars().take(LONGEST).collect();
    Said { before: few(before), after: few(after), word: cut, marked }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::question;

    fn passage(dossier: &str, body: &str) -> Passage {
        let of = |text: &str| text.to_owned();
        Passage { dossier: of(dossier), language: of("nl"), body: of(body) }
    }

    /// The excerpt of dossier `a` in a line, marked words between strokes.
    fn told(asked: &str, passages: &[Passage]) -> Option<String> {
        let words = question(asked, &["SEL"]);
        let found = Search::of(&words).best(passages, Lang::Nl).remove("a")?;
        let word = |said: &Said| match said.marked {
            true => format!("{}|{}|{}", said.before, said.word, said.after),
            false => format!("{}{}{}", said.before, said.word, said.after),
        };
        let words: Vec<String> = found.words.iter().map(word).collect();
        let dots = |there: bool| if there { "… " } else { "" };
        Some(format!("{}{}{}", dots(found.begun), words.join(" "), if found.goes_on { " …" } else { "" }))
    }

    #[test]
    fn the_word_is_marked_as_it_was_found() {
        let message = [passage("a", "Geachte,\n\nDe (kapotte) liften, alweer. Zie 2026-SEL-7.")];
        assert_eq!(
            told("lift", &message).as_deref(),
            Some("Geachte, De (kapotte) |liften|, alweer. Zie 2026-SEL-7.")
        );
        assert_eq!(
            told("kapot*", &message).as_deref(),
            Some("Geachte, De (|kapotte|) liften, alweer. Zie 2026-SEL-7.")
        );
        assert_eq!(
            told("2026-sel-7", &message).as_deref(),
            Some("Geachte, De (kapotte) liften, alweer. Zie |2026-SEL-7|.")
        );
        assert_eq!(told("trap", &message), None, "the word is a name, or stands in the number");
        let accents = [passage("a", "De CAFÉS sluiten.")];
        assert_eq!(told("cafés", &accents).as_deref(), Some("De |CAFÉS| sluiten."));
    }

    #[test]
    fn of_a_long_text_a_few_words_are_shown_and_the_part_with_most() {
        let fill = |count: usize| "woord ".repeat(count);
        let body = format!("{}lift {}bus lift {}", fill(40), fill(60), fill(300));
        let shown = told("lift bus", &[passage("a", &body)]).expect("an excerpt");
        assert!(
            shown.starts_with("… woord") && shown.contains("|bus| |lift|") && shown.ends_with(" …"),
            "{shown}"
        );
        assert!(shown.split_whitespace().count() <= AROUND + 2, "{shown}");
        let long = format!("lift{} {}", "x".repeat(5000), "lift");
        let shown = told("lift", &[passage("a", &long)]).expect("an excerpt");
        assert!(shown.len() < 100 && shown.contains("x… |lift|"), "{shown}");
    }

    #[test]
    fn of_several_texts_the_one_that_shows_most_and_of_equals_the_first() {
        let texts = [
            passage("a", "De lift."),
            passage("b", "De bus en de lift van een ander."),
            passage("a", "De bus en de lift."),
        ];
        assert_eq!(told("bus lift", &texts).as_deref(), Some("De |bus| en de |lift|."));
        assert_eq!(told("lift", &texts).as_deref(), Some("De |lift|."));
    }

    proptest::proptest! {
        /// Whatever the search keeps of a text, the excerpt shows where it stands.
        #[test]
        fn what_is_kept_of_a_text_is_marked_in_it(body in "(\\PC{0,12} ){0,40}") {
            let mut kept = crate::search::Collected::default();
            kept.text(&body, Lang::Nl);
            let kept: Vec<String> = kept.into_words().collect();
            for asked in body.split_whitespace() {
                let found = question(asked, &["SEL"]).must.iter().any(|wanted| match wanted {
                    Wanted::Word(forms) => forms.iter().any(|form| kept.contains(form)),
                    Wanted::Beginning(beginning) => kept.iter().any(|word| word.starts_with(beginning)),
                });
                let shown = told(asked, &[passage("a", &body)]);
                proptest::prop_assert!(!found || shown.is_some_and(|shown| shown.contains('|')), "{asked:?}");
            }
        }
    }
}
