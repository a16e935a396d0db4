//! What people write: texts and particulars, each a row of its own with a salt, tied to the record by a digest.
//!
//! The rows are made here and written by the door, together with the events that refer to them.

use domain::intake::{PartyRef, Reach};
use domain::language::Lang;
use domain::record::TextRef;
use jiff::Timestamp;
use store::attachment::Attachment;
use store::party::Party;
use store::salted_digest;
use store::text::Text;

use crate::clock::Clock;

/// Someone's particulars, as given. Everything is optional: who stays anonymous can still be heard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are the rows of store::party")]
pub struct Particulars {
    pub name: String,
    pub email: String,
    pub phone: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    pub country: String,
    pub organisation: String,
    pub anonymous: bool,
}

impl Particulars {
    /// Takes them from the lines of a form by the names of the fields; without a name someone is anonymous.
    pub fn from_lines(line: impl Fn(&str) -> String) -> Particulars {
        let name = line("name");
        Particulars {
            anonymous: name.is_empty(),
            name,
            email: line("email"),
            phone: line("phone"),
            street: line("street"),
            postcode: line("postcode"),
            town: line("town"),
            country: line("country"),
            organisation: line("organisation"),
        }
    }

    /// Those of a row.
    pub fn of_party(party: &Party) -> Particulars {
        let line = |line: &Option<String>| line.clone().unwrap_or_default();
        Particulars {
            name: party.name.clone(),
            email: line(&party.email),
            phone: line(&party.phone),
            street: line(&party.street),
            postcode: line(&party.postcode),
            town: line(&party.town),
            country: line(&party.country),
            organisation: line(&party.organisation),
            anonymous: party.anonymous,
        }
    }

    /// Whether nothing at all was given.
    pub fn is_empty(&self) -> bool {
        let Particulars { name, email, phone, street, postcode, town, country, organisation, .. } = self;
        [name, email, phone, street, postcode, town, country, organisation].iter().all(|text| text.is_empty())
    }

    /// What the rules need to know of the addresses.
    pub fn reach(&self) -> Reach {
        Reach { email: !self.email.is_empty(), postal: !self.street.is_empty() && !self.town.is_empty() }
    }
}

/// Whether all paragraphs of a text stand in another, whole and in that order: what is said there need not be said twice. Part of a
/// sentence is not enough, for whoever reads it loses the reason (Awb 9:12 lid 1).
pub fn stands_in(text: &str, other: &str) -> bool {
    let (text, other) = (paragraphs(text), paragraphs(other));
    !text.is_empty() && other.windows(text.len()).any(|part| part == text)
}

/// The words of each paragraph; where its lines break says nothing.
fn paragraphs(text: &str) -> Vec<Vec<&str>> {
    let mut all = vec![Vec::new()];
    for line in text.lines() {
        match line.trim() {
            "" => all.push(Vec::new()),
            line => all.last_mut().into_iter().for_each(|last| last.extend(line.split_whitespace())),
        }
    }
    all.retain(|words| !words.is_empty());
    all
}

/// Who wrote what the complainant gave: as [`Office::papers`](crate::Office::papers) takes it.
pub const COMPLAINANT: &str = "complainant";

/// The rows that a command refers to, until the door writes them.
#[derive(Debug)]
pub struct Papers {
    clock: Clock,
    dossier: String,
    language: Lang,
    by: String,
    pub(crate) texts: Vec<Text>,
    pub(crate) parties: Vec<(Party, Option<String>)>,
    pub(crate) attachments: Vec<(Attachment, String)>,
}

impl Papers {
    pub(crate) fn new(clock: Clock, dossier: &str, language: Lang, by: &str) -> Papers {
        let (dossier, by) = (dossier.to_owned(), by.to_owned());
        Papers {
            clock,
            dossier,
            language,
            by,
            texts: Vec::new(),
            parties: Vec::new(),
            attachments: Vec::new(),
        }
    }

    pub(crate) fn dossier(&self) -> &str {
        &self.dossier
    }

    pub(crate) fn by(&self) -> &str {
        &self.by
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The texts that follow are written in that language.
    pub fn in_language(&mut self, language: Lang) -> &mut Papers {
        self.language = language;
        self
    }

    /// A text, and what the record holds of it. `kind` is what the text is: `message`, `proposal`, `note`, …
    pub fn text(&mut self, kind: &str, body: &str) -> TextRef {
        let (id, salt, body) = (self.clock.id(), self.clock.salt(), prose(body));
        let digest = salted_digest(&salt, body.as_bytes());
        self.texts.push(Text {
            id: id.clone(),
            dossier: self.dossier.clone(),
            kind: kind.to_owned(),
            language: self.language.code().to_owned(),
            body,
            salt,
            digest: digest.clone(),
            created_at: self.clock.now(),
            created_by: self.by.clone(),
        });
        TextRef { id, digest }
    }

    /// A text when there is something in it.
    pub fn text_if_any(&mut self, kind: &str, body: &str) -> Option<TextRef> {
        (!prose(body).is_empty()).then(|| self.text(kind, body))
    }

    /// Someone's particulars (`role`: `complainant`, `representative`, `respondent`), in the language to write in.
    pub fn party(&mut self, role: &str, given: &Particulars, language: Lang) -> PartyRef {
        self.corrected_party(role, given, language, None)
    }

    /// Particulars that take the place of an earlier row, if there is one.
    pub fn corrected_party(
        &mut self,
        role: &str,
        given: &Particulars,
        language: Lang,
        old: Option<&str>,
    ) -> PartyRef {
        let some = |text: &str| Some(line(text)).filter(|text| !text.is_empty());
        let mut party = Party {
            id: self.clock.id(),
            dossier: self.dossier.clone(),
            role: role.to_owned(),
            name: line(&given.name),
            email: some(&given.email),
            phone: some(&given.phone),
            street: some(&given.street),
            postcode: some(&given.postcode),
            town: some(&given.town),
            country: some(&given.country),
            organisation: some(&given.organisation),
            language: language.code().to_owned(),
            anonymous: given.anonymous,
            salt: self.clock.salt(),
            digest: String::new(),
            superseded_by: None,
        };
        party.digest = salted_digest(&party.salt, &canonical(&party));
        let reference = PartyRef { id: party.id.clone(), digest: party.digest.clone() };
        self.parties.push((party, old.map(str::to_owned)));
        reference
    }
}

/// The bytes of a party's particulars that its digest covers: JSON, in this order for ever.
pub(crate) fn canonical(party: &Party) -> Vec<u8> {
    let Party { role, name, email, phone, street, postcode, town, country, organisation, .. } = party;
    let fields = (
        (role, name, email, phone),
        (street, postcode, town, country, organisation),
        (&party.language, party.anonymous),
    );
    serde_json::to_vec(&fields).expect("particulars hold only plain data")
}

/// One line, as it may be stored: no control characters, none that turn or hide what stands around them, single spaces.
/// Empty when nothing of it would be seen.
pub fn line(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    visible(&words.join(" "), |_| false)
}

/// Text with its paragraphs, as it may be stored: line ends are `\n`; otherwise as [`line`].
pub fn prose(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    visible(&text, |char| matches!(char, '\n' | '\t'))
}

/// Whether text has the form of an e-mail address that mail can be sent to over the internet: one `@`, a dotted host, at
/// most 254 bytes (RFC 5321), nothing that a mail header would read as something else.
pub fn is_email(text: &str) -> bool {
    let odd = |char: char| char.is_whitespace() || char.is_control() || "<>,;:\"()[]\\?&%#".contains(char);
    let dotted = |part: &str| part.split('.').all(|label| !label.is_empty());
    text.split_once('@').is_some_and(|(name, host)| {
        let whole = !host.contains('@') && host.contains('.') && dotted(host) && dotted(name);
        whole && !text.contains(odd) && text.len() <= 254
    })
}

fn visible(text: &str, keep: fn(char) -> bool) -> String {
    let kept: String =
        text.chars().filter(|char| keep(*char) || (!char.is_control() && !is_unseen(*char))).collect();
    match kept.chars().any(shows) {
        true => kept.trim().to_owned(),
        false => String::new(),
    }
}

/// Signs that show nothing themselves and turn, hide or mark what stands around them (Unicode, general category Cf).
/// The two joiners stay: Persian, Hindi and emoji are written with them.
fn is_unseen(char: char) -> bool {
    matches!(char,
        '\u{061C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// Whether there is anything of it to be seen: a text of blanks alone is no text.
fn shows(char: char) -> bool {
    !char.is_whitespace()
        && !matches!(char,
            '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200C}' | '\u{200D}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}'
            | '\u{E0100}'..='\u{E01EF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_characters_do_not_reach_the_store() {
        assert_eq!(line(" a\0b\u{202E}c\r\nd\u{7}\te "), "abc d e");
        assert_eq!(prose("een\r\n\r\ntwee\rdrie\0\u{2067}"), "een\n\ntwee\ndrie");
        assert_eq!(line("Jo\u{E0041}\u{E0042}h\u{200B}an"), "Johan", "nobody is told what nobody sees");
        assert_eq!(prose("een\u{2028}twee"), "een\ntwee");
        for blank in ["\u{200B}", "\u{3164}", "\u{2800}\u{200D}", "\u{AD} \u{FE0F}", "\u{E0041}\u{E0042}"] {
            assert_eq!((line(blank), prose(blank)), Default::default(), "{blank:?} shows nothing");
        }
        for whole in ["👩\u{200D}⚖\u{FE0F}", "می\u{200C}خواهم", "co\u{AD}ördinator"] {
            assert_eq!(line(whole), whole);
        }
        assert_eq!(line("<script>' OR 1=1 --"), "<script>' OR 1=1 --", "what people type stays what it is");
    }

    #[test]
    fn an_email_address_can_be_mailed_to() {
        for fine in ["jo@postvak.example", "jo.van+klacht@mail.postvak.example", "o'neill@postvak.example"] {
            assert!(is_email(fine), "{fine}");
        }
        let long = format!("{}@postvak.example", "a".repeat(250));
        for wrong in [
            "",
            "jo",
            "jo@",
            "@b.example",
            "jo@host",
            "jo@@b.example",
            "a b@c.example",
            "jo@b..example",
            "jo@b.example\r\nBcc: x@y.example",
            "<jo@b.example>",
            "jo%40evil.example?bcc=x%40evil.example@b.example",
            "jo&body=hi@b.example",
            "jo#x@b.example",
            &long,
        ] {
            assert!(!is_email(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_digest_hides_what_it_covers() {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().unwrap());
        let mut papers = Papers::new(clock, "d", Lang::Nl, "jan");
        let (one, two) = (papers.text("note", "hetzelfde"), papers.text("note", "hetzelfde"));
        assert_ne!(one.digest, two.digest);
        let row = &papers.texts[0];
        assert_eq!(salted_digest(&row.salt, row.body.as_bytes()), one.digest);
    }

    #[test]
    fn an_address_needs_a_street_and_a_town() {
        let mut given = Particulars { town: "Aalst".to_owned(), ..Particulars::default() };
        assert_eq!(given.reach(), Reach { email: false, postal: false });
        given.street = "Kerkstraat 1".to_owned();
        assert_eq!(given.reach(), Reach { email: false, postal: true });
        assert!(!given.is_empty() && Particulars::default().is_empty());
    }
}
