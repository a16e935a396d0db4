//! Words as the search compares them: folded, and stemmed in the language of the text.
//!
//! A text is read in its own language, a question in all four: so a Dutch question finds the same word in a French text.
//! Names, addresses and numbers are kept as they are.

pub mod excerpt;
mod question;
mod stop;

use std::collections::BTreeSet;

use domain::dossier::Dossier;
use domain::event::Event;
use domain::handling::Entry;
use domain::language::Lang;
use domain::record::Record;
use snowball_stemmers_rs::{Algorithm, Stemmer};
use store::party::Party;
use store::text::Text;
use store::{Error, Tx, party, text};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub use question::question;

/// How long a word is kept, in characters.
const LONGEST: usize = 40;
/// How many different words of a dossier are kept.
const MOST: usize = 2_000;
/// By how many digits at its end a telephone number is known.
const TELEPHONE: usize = 8;

/// What a passage brought that can be found.
#[derive(Debug, Default)]
pub(crate) struct Brought {
    /// Texts that were written.
    pub(crate) texts: Vec<Text>,
    /// People who were named.
    pub(crate) parties: Vec<Party>,
    /// Whether the dossier got its number.
    pub(crate) numbered: bool,
    /// Whether something no longer holds that was found before.
    pub(crate) put_right: bool,
}

/// Writes the words that a passage brought beside those that are there.
///
/// Everything is read again when something no longer holds, or when there is no room for all.
pub(crate) async fn follow(
    tx: &mut Tx,
    org: &str,
    dossier: &Dossier,
    is_new: bool,
    brought: &Brought,
) -> Result<(), Error> {
    if brought.put_right {
        return write(tx, org, dossier).await;
    }
    // a letter that left, or a term that was counted anew, brings no words
    if brought.texts.is_empty() && brought.parties.is_empty() && !brought.numbered {
        return Ok(());
    }
    let old = match is_new {
        true => BTreeSet::new(),
        false => store::search::words(tx, org, &dossier.id).await?,
    };
    let mut words = Collected(old.clone());
    words.dossier(dossier, &brought.parties);
    for row in &brought.texts {
        words.row(row, dossier.language);
    }
    match words.is_full() {
        true => write(tx, org, dossier).await,
        false => store::search::replace(tx, org, &dossier.id, &old, &words.0).await,
    }
}

/// Writes the words of a dossier: of its number, of the people in it, of everything that was written in it. Where there
/// is no room for all, what was written last is found.
pub(crate) async fn write(tx: &mut Tx, org: &str, dossier: &Dossier) -> Result<(), Error> {
    let mut words = Collected::default();
    words.dossier(dossier, &party::by_dossier(tx, org, &dossier.id).await?);
    let gone = put_right(dossier);
    for row in text::by_dossier(tx, org, &dossier.id).await?.iter().rev() {
        if !gone.contains(&row.id) {
            words.row(row, dossier.language);
        }
    }
    store::search::replace_for(tx, org, &dossier.id, &words.0).await?;
    store::search::leave_out(tx, org, &dossier.id, &gone).await
}

/// The texts of entries that were put right: they stand in the record, but no longer hold.
fn put_right(dossier: &Dossier) -> BTreeSet<String> {
    let told = |event: &Event| -> Option<Record> {
        match &event.done()?.record {
            Record::Correct(correction) => match &correction.entry {
                Entry::Act { record, .. } => Some((**record).clone()),
                _ => None,
            },
            record => Some(record.clone()),
        }
    };
    let ever = dossier.events.iter().filter_map(told).filter_map(|record| correctable_text(&record));
    let holds = dossier.events.iter().filter_map(|event| dossier.record_of(event.seq));
    let holds: BTreeSet<String> = holds.filter_map(correctable_text).collect();
    let gone = ever.filter(|id| !holds.contains(id));
    gone.chain(dossier.events.iter().filter_map(|event| replaced(dossier, event))).collect()
}

/// The texts of the acts whose entry can be put right; what the complainant wrote always stays.
/// The text of a ruling that was written down wrongly, and of which this event has what was right.
fn replaced(dossier: &Dossier, event: &Event) -> Option<String> {
    let Record::RecordRuling(ruling) = &event.done()?.record else { return None };
    match dossier.record_of(ruling.mended.as_ref()?.of)? {
        Record::RecordRuling(before) => Some(before.gist.id.clone()),
        _ => None,
    }
}

fn correctable_text(record: &Record) -> Option<String> {
    match record {
        Record::AssessAdmissibility(assessed) => Some(assessed.reason.as_ref()?.id.clone()),
        Record::Judge(judged) => Some(judged.reason.id.clone()),
        _ => None,
    }
}

/// The words of one dossier, as far as there is room.
#[derive(Default)]
pub(crate) struct Collected(BTreeSet<String>);

impl Collected {
    /// The words.
    pub(crate) fn into_words(self) -> impl Iterator<Item = String> {
        self.0.into_iter()
    }

    fn is_full(&self) -> bool {
        self.0.len() >= MOST
    }

    fn add(&mut self, word: &str) {
        if !self.is_full() && !word.is_empty() {
            self.0.insert(word.chars().take(LONGEST).collect());
        }
    }

    fn dossier(&mut self, dossier: &Dossier, parties: &[Party]) {
        if let Some(number) = &dossier.number {
            self.number(number);
        }
        for party in parties {
            self.party(party);
        }
    }

    fn row(&mut self, row: &Text, otherwise: Lang) {
        self.text(&row.body, row.language.parse().unwrap_or(otherwise));
    }

    /// A number, and each part and end of it: `2026-SEL-17` is found by `sel-17` and by `17`.
    fn number(&mut self, number: &str) {
        let number = fold(number);
        let ends = number.match_indices('-').map(|(place, _)| &number[place + 1..]);
        for end in std::iter::once(number.as_str()).chain(ends) {
            self.add(end);
        }
        for part in parts(&number) {
            self.add(part);
        }
    }

    fn party(&mut self, party: &Party) {
        let lines =
            [Some(&party.name), party.organisation.as_ref(), party.email.as_ref(), party.town.as_ref()];
        for line in lines.into_iter().flatten() {
            let folded = fold(line);
            for word in folded.split_whitespace() {
                whole(word).iter().for_each(|word| self.add(word));
                parts(word).for_each(|part| self.add(part));
            }
        }
        if let Some(telephone) = party.phone.as_deref().and_then(telephone) {
            self.add(&telephone);
        }
    }

    pub(crate) fn text(&mut self, text: &str, lang: Lang) {
        let (folded, stemmer) = (fold(text), stemmer(lang));
        for word in folded.split_whitespace() {
            whole(word).iter().for_each(|word| self.add(word));
            for part in parts(word) {
                if part.chars().nth(1).is_some() && !stop::is_in(part, lang) {
                    self.add(&stemmer.stem(part));
                }
            }
        }
    }
}

/// The words of a text that tell what it is about, as the search keeps them: those that any letter to an office may have say nothing,
/// nor do those of fewer letters.
pub(crate) fn telling(text: &str, lang: Lang, letters: usize) -> impl Iterator<Item = String> {
    let folded = fold(text);
    let long = |word: &&str| word.chars().filter(|char| char.is_alphabetic()).count() >= letters;
    let told: Vec<&str> = parts(&folded).filter(long).filter(|word| !stop::says_little(word, lang)).collect();
    let mut words = Collected::default();
    words.text(&told.join(" "), lang);
    words.into_words()
}

/// Without capitals and accents, ligatures taken apart (Unicode Standard Annex 15, form KD).
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for char in text.nfkd().filter(|char| !is_combining_mark(*char)).flat_map(char::to_lowercase) {
        match char {
            'ß' => folded.push_str("ss"),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            // a capital may leave a mark behind
            mark if is_combining_mark(mark) => {}
            other => folded.push(other),
        }
    }
    folded
}

/// Whether the last word of a name stands in a text, without regard to capitals, accents and what stands around it.
pub(crate) fn names(text: &str, name: &str) -> bool {
    let (text, name) = (fold(text), fold(name));
    let surname = parts(&name).last().filter(|word| word.chars().nth(2).is_some());
    surname.is_some_and(|surname| parts(&text).any(|word| word == surname))
}

/// The parts of a word between signs.
fn parts(word: &str) -> impl Iterator<Item = &str> {
    word.split(|char: char| !char.is_alphanumeric()).filter(|part| !part.is_empty())
}

/// A word that is also kept as a whole: an e-mail address, a number such as `2026-sel-17`.
fn whole(word: &str) -> Option<String> {
    let word = word.trim_matches(|char: char| !char.is_alphanumeric());
    let has = |what: fn(char) -> bool| word.contains(what);
    let number = has(|char| char == '-') && has(char::is_numeric) && has(char::is_alphabetic);
    if !number && !has(|char| char == '@') {
        return None;
    }
    let plain = |char: char| if char.is_alphanumeric() || "@.-".contains(char) { char } else { '.' };
    Some(word.chars().map(plain).collect())
}

/// An e-mail address or a number as the words of a dossier hold it.
pub(crate) fn whole_word(folded: &str) -> Option<String> {
    whole(folded.trim()).map(|word| word.chars().take(LONGEST).collect())
}

/// A telephone number by its last digits, however it is written; none when there are too few.
pub(crate) fn telephone(text: &str) -> Option<String> {
    let digits: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
    let last = digits.len().checked_sub(TELEPHONE)?;
    Some(format!("#{}", digits[last..].iter().collect::<String>()))
}

fn stemmer(lang: Lang) -> Stemmer {
    Stemmer::create(match lang {
        Lang::Nl => Algorithm::Dutch,
        Lang::Fr => Algorithm::French,
        Lang::De => Algorithm::German,
        Lang::En => Algorithm::English,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_capitals_and_ligatures_do_not_matter() {
        assert_eq!(fold("Ça ŒUVRE Straße İstanbul ﬁle Ångström"), "ca oeuvre strasse istanbul file angstrom");
    }

    #[test]
    fn a_text_gives_its_stems_without_what_every_text_has() {
        let mut words = Collected::default();
        words.text("De klachten over de bus; mail jo_x@postvak.example of COVID-19!", Lang::Nl);
        let words: Vec<_> = words.0.iter().map(String::as_str).collect();
        let stem = stemmer(Lang::Nl).stem("klachten").into_owned();
        for word in [stem.as_str(), "bus", "jo.x@postvak.example", "covid-19", "19"] {
            assert!(words.contains(&word), "{word} in {words:?}");
        }
        assert!(!words.contains(&"de") && !words.contains(&"over"), "{words:?}");
    }

    #[test]
    fn a_number_is_known_by_its_ends_and_a_telephone_by_its_last_digits() {
        let mut words = Collected::default();
        words.number("2026-SEL-17");
        assert_eq!(words.0.iter().collect::<Vec<_>>(), ["17", "2026", "2026-sel-17", "sel", "sel-17"]);
        assert_eq!(telephone("+32 (0)2 555.12.34").as_deref(), Some("#25551234"));
        assert_eq!(telephone("02/555 12 34").as_deref(), Some("#25551234"));
        assert_eq!(telephone("1207"), None);
    }

    #[test]
    fn there_is_an_end_to_the_words_of_a_dossier() {
        let mut words = Collected::default();
        words.text(&(0..5_000).map(|n| format!("w{n} ")).collect::<String>(), Lang::Nl);
        words.text(&"x".repeat(500), Lang::Nl);
        assert_eq!(words.0.len(), MOST);
        assert!(words.0.iter().all(|word| word.chars().count() <= LONGEST));
    }
}
