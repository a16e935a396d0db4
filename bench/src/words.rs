//! What people write, in four languages: real little words, made-up long ones, as often as words come (Zipf).

use domain::language::Lang;

use crate::chance::Chance;

/// The name of a made-up portal that three messages in ten speak of, in every language.
pub const COMMON: &str = "mirabo";
/// The name of a made-up place that one message in a thousand speaks of.
pub const RARE: &str = "kwelderhof";

const COMMON_PERMILLE: usize = 300;
const RARE_PERMILLE: usize = 1;
/// How many different long words a language has.
const LONG: usize = 6_000;

struct Language {
    lang: Lang,
    greeting: &'static str,
    opening: &'static [&'static str],
    little: &'static [&'static str],
    syllables: &'static [&'static str],
    portal: &'static str,
}

const LANGUAGES: [Language; 4] = [
    Language {
        lang: Lang::Nl,
        greeting: "Goedendag,",
        opening: &[
            "Al drie weken wacht ik op een antwoord en niemand kan mij zeggen hoe lang het nog duurt.",
            "De toets begon een kwartier te laat en wij kregen geen extra tijd.",
            "Aan de telefoon werd ik onvriendelijk behandeld en daarna werd er opgehangen.",
            "Mijn aanvraag is geweigerd zonder dat iemand mij uitlegde waarom.",
            "Ik kreeg twee brieven die elkaar tegenspreken.",
            "De zaal was niet toegankelijk met een rolstoel.",
        ],
        little: &[
            "de", "het", "een", "van", "en", "in", "dat", "ik", "niet", "op", "voor", "met", "die", "er",
            "mijn", "was", "maar", "om", "heb", "bij", "dan", "nog", "naar", "ook", "werd",
        ],
        syllables: &[
            "ver", "ge", "be", "lan", "stel", "wij", "ze", "dag", "ker", "mo", "ring", "heid", "der", "voor",
            "tak",
        ],
        portal: "Ik gebruikte daarvoor Mirabo, zoals gevraagd.",
    },
    Language {
        lang: Lang::Fr,
        greeting: "Bonjour,",
        opening: &[
            "J'attends une réponse depuis trois semaines et personne ne sait me dire combien de temps il faudra encore.",
            "L'épreuve a commencé avec un quart d'heure de retard, sans temps supplémentaire.",
            "Au téléphone, on m'a répondu sèchement avant de raccrocher.",
            "Ma demande a été refusée sans que l'on m'explique pourquoi.",
            "J'ai reçu deux lettres qui se contredisent.",
            "La salle n'était pas accessible en fauteuil roulant.",
        ],
        little: &[
            "le", "la", "de", "et", "un", "une", "que", "je", "ne", "pas", "pour", "dans", "avec", "mon",
            "est", "il", "sur", "au", "qui", "ce", "mais", "plus", "par", "en", "aussi",
        ],
        syllables: &[
            "ré", "pon", "ser", "vi", "com", "ment", "tion", "par", "de", "man", "tra", "lé", "ment", "gou",
            "ton",
        ],
        portal: "Pour cela j'ai utilisé Mirabo, comme demandé.",
    },
    Language {
        lang: Lang::De,
        greeting: "Guten Tag,",
        opening: &[
            "Seit drei Wochen warte ich auf eine Antwort, und niemand kann mir sagen, wie lange es noch dauert.",
            "Der Test begann eine Viertelstunde zu spät, ohne dass wir mehr Zeit bekamen.",
            "Am Telefon war man unfreundlich und legte dann auf.",
            "Mein Antrag wurde abgelehnt, ohne dass mir jemand den Grund erklärte.",
            "Ich habe zwei Briefe erhalten, die einander widersprechen.",
            "Der Saal war mit dem Rollstuhl nicht zugänglich.",
        ],
        little: &[
            "der", "die", "das", "und", "ich", "nicht", "ein", "eine", "zu", "in", "mit", "mir", "war",
            "auf", "für", "es", "auch", "an", "wie", "noch", "dass", "von", "aber", "bei", "nach",
        ],
        syllables: &[
            "ver", "ge", "an", "stell", "ung", "ber", "wei", "keit", "rich", "ter", "mel", "dun", "schaf",
            "ten", "los",
        ],
        portal: "Dafür habe ich Mirabo benutzt, wie verlangt.",
    },
    Language {
        lang: Lang::En,
        greeting: "Good day,",
        opening: &[
            "I have been waiting for an answer for three weeks and nobody can tell me how long it will take.",
            "The test began a quarter of an hour late and we were given no extra time.",
            "On the telephone I was treated rudely before they hung up.",
            "My application was refused and nobody explained why.",
            "I received two letters that contradict each other.",
            "The room could not be reached with a wheelchair.",
        ],
        little: &[
            "the", "of", "and", "to", "a", "in", "that", "I", "was", "for", "it", "with", "my", "not", "on",
            "but", "they", "at", "had", "me", "from", "this", "which", "there", "also",
        ],
        syllables: &[
            "con", "re", "ser", "vi", "tion", "ment", "ap", "ply", "ter", "lan", "gra", "sel", "port",
            "ness", "ing",
        ],
        portal: "I used Mirabo for it, as I was asked to.",
    },
];

fn language(lang: Lang) -> &'static Language {
    LANGUAGES.iter().find(|language| language.lang == lang).unwrap_or(&LANGUAGES[0])
}

/// The long word of that rank: its number in the language's syllables, two of them at least.
fn long(language: &Language, rank: usize) -> String {
    let many = language.syllables.len();
    let mut rest = rank + many;
    let mut word = String::new();
    while rest > 0 {
        word.push_str(language.syllables[rest % many]);
        rest /= many;
    }
    word
}

fn sentence(language: &Language, chance: &mut Chance) -> String {
    let mut words: Vec<String> = Vec::new();
    for _ in 0..chance.between(6, 16) {
        words.push(match chance.permille(550) {
            true => language.little[chance.rank(language.little.len())].to_owned(),
            false => long(language, chance.rank(LONG)),
        });
    }
    let text = words.join(" ");
    let first = text.chars().next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", text.chars().skip(1).collect::<String>())
}

/// So many sentences.
pub fn prose(lang: Lang, sentences: usize, chance: &mut Chance) -> String {
    let language = language(lang);
    (0..sentences).map(|_| sentence(language, chance)).collect::<Vec<_>>().join(" ")
}

/// A complaint as people write it: what happened, and more about it.
pub fn message(lang: Lang, chance: &mut Chance) -> String {
    let language = language(lang);
    let sentences = chance.between(2, 9);
    let mut text = format!("{}\n\n{} ", language.greeting, chance.one(language.opening));
    text.push_str(&prose(lang, sentences, chance));
    if chance.permille(COMMON_PERMILLE) {
        text.push_str("\n\n");
        text.push_str(language.portal);
    }
    if chance.permille(RARE_PERMILLE) {
        text.push_str("\n\nKwelderhof 12.");
    }
    text
}

/// Someone's made-up first and last name.
pub fn name(lang: Lang, chance: &mut Chance) -> String {
    let language = language(lang);
    let mut part = |most| {
        let word = long(language, chance.rank(most));
        let first = word.chars().next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
        format!("{first}{}", word.chars().skip(1).collect::<String>())
    };
    format!("{} {}", part(200), part(LONG))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_words_come_as_often_as_they_should() {
        let mut chance = Chance::new(3);
        let texts: Vec<_> =
            (0..8_000).map(|at| message(Lang::ALL[at % 4], &mut chance).to_lowercase()).collect();
        let having = |word: &str| texts.iter().filter(|text| text.contains(word)).count();
        assert!((2_200..2_600).contains(&having(COMMON)), "{}", having(COMMON));
        assert!((1..30).contains(&having(RARE)), "{}", having(RARE));
    }

    #[test]
    fn long_words_differ_from_each_other() {
        for language in &LANGUAGES {
            let mut words: Vec<_> = (0..LONG).map(|rank| long(language, rank)).collect();
            words.sort();
            words.dedup();
            assert!(words.len() > LONG / 2, "{}: {}", language.lang, words.len());
        }
    }
}
