//! The closed vocabulary in words: a code of the rules becomes what people call it.

use domain::act::{Act, Subprocess};
use domain::dossier::TermStanding;
use domain::event::{Event, Way, What};
use domain::fact::Fact;
use domain::handling::{Judgment, MeasureKind, Resolution, Satisfaction};
use domain::intake::{Kind, Medium, Source};
use domain::language::Lang;
use domain::people::{PersonRule, Role};
use domain::procedure::Checks;
use jiff::civil::Date;

use super::Texts;

/// The codes of where a dossier stands, from arrival to each of its ends.
pub const STATES: [&str; 20] = [
    "received",
    "registered",
    "assessing",
    "assigning",
    "investigating",
    "drafting",
    "validating",
    "judging",
    "answering",
    "answered",
    "replying",
    "before-court",
    "ruled",
    "closed",
    "declined",
    "withdrawn",
    "settled",
    "forwarded",
    "merged",
    "inadmissible",
];

impl Texts {
    fn word(&self, lang: Lang, list: &str, code: &str) -> String {
        self.text(lang, &format!("{list}-{code}"))
    }

    /// `klachtencoördinator`.
    pub fn role(&self, lang: Lang, role: Role) -> String {
        self.word(lang, "role", role.code())
    }

    /// The role under the name of whoever signs. Nobody is a desk, a body or a committee: one signs on its behalf.
    pub fn role_in_signature(&self, lang: Lang, role: Role) -> String {
        let own = format!("letter-signature-{}", role.code());
        if self.has(lang, &own) { self.text(lang, &own) } else { self.role(lang, role) }
    }

    /// `Nederlands`, `néerlandais`: a language in the language of the page. Whoever chooses one finds it by its own name.
    pub fn language(&self, lang: Lang, language: Lang) -> String {
        self.word(lang, "language", language.code())
    }

    /// `klacht`.
    pub fn kind(&self, lang: Lang, kind: Kind) -> String {
        self.word(lang, "kind", kind.code())
    }

    /// How it came: `brief`.
    pub fn medium(&self, lang: Lang, medium: Medium) -> String {
        self.word(lang, "medium", medium.code())
    }

    /// Who passed it on: `via een ombudsdienst`.
    pub fn source(&self, lang: Lang, source: Source) -> String {
        self.word(lang, "source", source.code())
    }

    /// `deels gegrond`.
    pub fn judgment(&self, lang: Lang, judgment: Judgment) -> String {
        self.word(lang, "judgment", judgment.code())
    }

    /// `preventief: voorkomt het elders`.
    pub fn measure_kind(&self, lang: Lang, kind: MeasureKind) -> String {
        self.word(lang, "measure-kind", kind.code())
    }

    /// `opgelost`.
    pub fn resolution(&self, lang: Lang, resolution: Resolution) -> String {
        self.word(lang, "resolution", resolution.code())
    }

    /// `niet tevreden`.
    pub fn satisfaction(&self, lang: Lang, satisfaction: Satisfaction) -> String {
        self.word(lang, "satisfaction", satisfaction.code())
    }

    /// `ontvankelijk` or `onontvankelijk`.
    pub fn admissibility(&self, lang: Lang, admissible: bool) -> String {
        self.word(lang, "admissibility", if admissible { "admissible" } else { "inadmissible" })
    }

    /// `gevalideerd` or `niet gevalideerd`.
    pub fn validation(&self, lang: Lang, passed: bool) -> String {
        self.word(lang, "validation", if passed { "passed" } else { "refused" })
    }

    /// What a validation looks at: `validatie op vorm en inhoud`.
    pub fn checks(&self, lang: Lang, checks: Checks) -> String {
        let code = match checks {
            Checks::Form => "form",
            Checks::FormAndContent => "form-and-content",
        };
        self.word(lang, "checks", code)
    }

    /// `per post`.
    pub fn way(&self, lang: Lang, way: Way) -> String {
        let code = match way {
            Way::Email => "email",
            Way::Post => "post",
        };
        self.word(lang, "way", code)
    }

    /// `Behandeling`.
    pub fn subprocess(&self, lang: Lang, part: Subprocess) -> String {
        let code = match part {
            Subprocess::Intake => "intake",
            Subprocess::Handling => "handling",
            Subprocess::Analysis => "analysis",
        };
        self.word(lang, "subprocess", code)
    }

    /// What came of an act: `ontvankelijk`. `None` for an outcome that has no word of its own, such as that of a correction,
    /// which is the activity whose entry it puts right.
    pub fn outcome(&self, lang: Lang, act: Act, outcome: &str) -> Option<String> {
        let list = match act {
            Act::Classify => "kind",
            Act::AssessAdmissibility => "admissibility",
            Act::Validate => "validation",
            Act::Judge => "judgment",
            Act::DeclareTies => "ties",
            Act::RecordRuling => "ruling",
            Act::AskSatisfaction => "satisfaction",
            Act::NameRespondent | Act::Transfer => "outcome",
            _ => return None,
        };
        Some(self.word(lang, list, outcome))
    }

    /// That an act was done, as a heading: `Gegrondheid beoordeeld`.
    pub fn act(&self, lang: Lang, act: Act) -> String {
        self.word(lang, "act", act.code())
    }

    /// What an event is, as a heading on the timeline.
    pub fn happened(&self, lang: Lang, event: &Event) -> String {
        match &event.what {
            What::Done(done) => self.act(lang, done.record.act()),
            What::Sent { .. }
            | What::Undeliverable { .. }
            | What::NotPosted { .. }
            | What::Recomputed { .. } => self.word(lang, "event", event.kind()),
        }
    }

    /// Where a dossier stands, for the staff; `state` is one of [`STATES`].
    pub fn state(&self, lang: Lang, state: &str) -> String {
        self.word(lang, "state", state)
    }

    /// The same in one plain sentence for the complainant.
    pub fn state_public(&self, lang: Lang, state: &str) -> String {
        self.text(lang, &format!("state-{state}-public"))
    }

    /// Where a term stands on the day one looks: `loopt`, `overschreden`, `op tijd`.
    pub fn term_state(&self, lang: Lang, standing: TermStanding, due: Date, today: Date) -> String {
        let code = match standing {
            TermStanding::Running if due < today => "late",
            TermStanding::Running => "running",
            TermStanding::Paused { .. } => "paused",
            TermStanding::Met { late: false, .. } => "met",
            TermStanding::Met { late: true, .. } => "met-late",
            TermStanding::Lapsed => "lapsed",
            TermStanding::Waived => "waived",
            TermStanding::NotOwed => "not-owed",
        };
        self.word(lang, "term-state", code)
    }

    /// `er is een e-mailadres bekend`.
    pub fn fact(&self, lang: Lang, fact: Fact) -> String {
        self.word(lang, "fact", fact.code())
    }

    /// Who a rule on persons speaks of: `wie de huidige tekst schreef`.
    pub fn rule(&self, lang: Lang, rule: PersonRule) -> String {
        self.word(lang, "rule", rule_code(rule))
    }
}

pub(super) fn rule_code(rule: PersonRule) -> &'static str {
    match rule {
        PersonRule::DoerOfTheCurrentText => "doer-of-the-current-text",
        PersonRule::AnyoneOfAnEarlierStage => "anyone-of-an-earlier-stage",
        PersonRule::Respondent => "respondent",
    }
}

#[cfg(test)]
mod tests;
