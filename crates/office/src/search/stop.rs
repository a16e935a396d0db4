//! The words that nearly every text of a language has: they find everything, so they are not kept.

use domain::language::Lang;

const NL: &[&str] = &[
    "aan", "al", "als", "bij", "dan", "dat", "de", "deze", "die", "dit", "door", "een", "en", "er", "geen",
    "haar", "heb", "hebben", "heeft", "het", "hij", "hoe", "hun", "ik", "in", "is", "je", "kan", "maar",
    "me", "met", "mij", "mijn", "na", "naar", "niet", "nog", "nu", "of", "om", "omdat", "ons", "onze", "ook",
    "op", "over", "te", "tot", "toch", "uit", "uw", "van", "voor", "waren", "was", "wat", "we", "wel",
    "werd", "wij", "worden", "wordt", "ze", "zich", "zij", "zijn", "zo", "zonder", "zou",
];

const FR: &[&str] = &[
    "ai", "au", "aux", "avec", "avez", "avons", "bien", "ce", "ces", "cet", "cette", "comme", "dans", "de",
    "des", "du", "elle", "en", "est", "et", "eu", "il", "ils", "je", "la", "le", "les", "leur", "lui", "ma",
    "mais", "me", "mes", "mon", "ne", "nos", "notre", "nous", "on", "ont", "ou", "par", "pas", "plus",
    "pour", "qu", "que", "qui", "sa", "sans", "se", "ses", "si", "son", "sont", "suis", "sur", "tout",
    "tres", "un", "une", "vos", "votre", "vous", "y",
];

const DE: &[&str] = &[
    "aber", "als", "am", "an", "auch", "auf", "aus", "bei", "bin", "bis", "da", "das", "dass", "dem", "den",
    "der", "des", "die", "dies", "diese", "du", "durch", "ein", "eine", "einem", "einen", "einer", "er",
    "es", "fur", "hat", "habe", "haben", "ich", "ihr", "ihre", "im", "in", "ist", "kann", "kein", "keine",
    "man", "mein", "meine", "mich", "mir", "mit", "nach", "nicht", "noch", "nur", "oder", "sehr", "sich",
    "sie", "sind", "so", "und", "uns", "um", "von", "vor", "war", "was", "wenn", "wie", "wir", "wird",
    "wurde", "zu", "zum", "zur",
];

const EN: &[&str] = &[
    "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by",
    "can", "could", "did", "do", "for", "from", "had", "has", "have", "he", "her", "his", "how", "if", "in",
    "is", "it", "its", "me", "my", "no", "not", "of", "on", "or", "our", "she", "so", "that", "the", "their",
    "them", "then", "there", "they", "this", "to", "was", "we", "were", "what", "when", "which", "who",
    "will", "with", "would", "you", "your",
];

// Words that letters to an office share whatever they are about; the search keeps them.
const LITTLE_NL: &str = include_str!("little/nl.txt");
const LITTLE_FR: &str = include_str!("little/fr.txt");
const LITTLE_DE: &str = include_str!("little/de.txt");
const LITTLE_EN: &str = include_str!("little/en.txt");

/// Whether nearly every text in that language has the word, folded.
pub(super) fn is_in(word: &str, lang: Lang) -> bool {
    let list = match lang {
        Lang::Nl => NL,
        Lang::Fr => FR,
        Lang::De => DE,
        Lang::En => EN,
    };
    list.contains(&word)
}

/// Whether a text tells little about its matter by having the word, folded.
pub(super) fn says_little(word: &str, lang: Lang) -> bool {
    let list = match lang {
        Lang::Nl => LITTLE_NL,
        Lang::Fr => LITTLE_FR,
        Lang::De => LITTLE_DE,
        Lang::En => LITTLE_EN,
    };
    list.split_whitespace().any(|little| little == word) || is_in(word, lang)
}

/// Whether it is such a word in one of the languages: then some texts do not tell that they have it.
pub(super) fn is_in_any(word: &str) -> bool {
    Lang::ALL.into_iter().any(|lang| is_in(word, lang))
}
