use std::collections::BTreeSet;

use domain::fact::Fact;
use domain::people::PersonRule;
use domain::procedure::GroundParty;
use jiff::civil::date;

use super::super::tests::shipped;
use super::*;

/// A sample beside each pattern of a match without a wildcard: a new variant does not compile until it has one.
macro_rules! one_of_each {
    ($type:ty: $($pattern:pat => $sample:expr),+ $(,)?) => {{
        fn listed(value: &$type) { match value { $($pattern => ()),+ } }
        let samples: Vec<$type> = vec![$($sample),+];
        samples.iter().for_each(listed);
        samples
    }};
}

pub(in super::super) fn rules() -> Vec<PersonRule> {
    one_of_each![PersonRule:
        PersonRule::DoerOfTheCurrentText => PersonRule::DoerOfTheCurrentText,
        PersonRule::AnyoneOfAnEarlierStage => PersonRule::AnyoneOfAnEarlierStage,
        PersonRule::Respondent => PersonRule::Respondent,
    ]
}

pub(in super::super) fn facts() -> Vec<Fact> {
    one_of_each![Fact:
        Fact::EmailKnown => Fact::EmailKnown,
        Fact::Reachable => Fact::Reachable,
        Fact::HandlerAssigned => Fact::HandlerAssigned,
        Fact::NotYetAcknowledged => Fact::NotYetAcknowledged,
        Fact::Answered => Fact::Answered,
        Fact::AdviceDepartedFrom => Fact::AdviceDepartedFrom,
        Fact::RespondentsKnown => Fact::RespondentsKnown,
        Fact::Written => Fact::Written,
    ]
}

fn flaws() -> Vec<RecordFlaw> {
    let day = date(2026, 3, 2);
    let person = || PersonId("id-person".into());
    let mut flaws = one_of_each![RecordFlaw:
        RecordFlaw::OtherAct => RecordFlaw::OtherAct,
        RecordFlaw::GroundMissing => RecordFlaw::GroundMissing,
        RecordFlaw::GroundUnknown { .. } => RecordFlaw::GroundUnknown { ground: "id-ground".into() },
        RecordFlaw::GroundNotNow { .. } => {
            RecordFlaw::GroundNotNow { ground: "id-ground".into(), fact: Fact::Written }
        },
        RecordFlaw::GroundTooRecent { .. } => {
            RecordFlaw::GroundTooRecent { ground: "id-ground".into(), than: "1 year".parse().expect("a length") }
        },
        RecordFlaw::GroundNotOfParty { .. } => {
            RecordFlaw::GroundNotOfParty { ground: "id-ground".into(), party: GroundParty::SilentComplainant }
        },
        RecordFlaw::GroundOfOthers { .. } => {
            RecordFlaw::GroundOfOthers { ground: "id-ground".into(), roles: vec![Role::ComplaintsManager] }
        },
        RecordFlaw::AnswerAfterHearing { .. } => RecordFlaw::AnswerAfterHearing { date: day },
        RecordFlaw::AnswerToday => RecordFlaw::AnswerToday,
        RecordFlaw::NotBegun => RecordFlaw::NotBegun,
        RecordFlaw::RecordMissing => RecordFlaw::RecordMissing,
        RecordFlaw::ReasonMissing => RecordFlaw::ReasonMissing,
        RecordFlaw::NothingAdded => RecordFlaw::NothingAdded,
        RecordFlaw::NotForSeat { .. } => RecordFlaw::NotForSeat { person: person() },
        RecordFlaw::AlreadySeated { .. } => RecordFlaw::AlreadySeated { person: person() },
        RecordFlaw::Tied { .. } => RecordFlaw::Tied { person: person() },
        RecordFlaw::JudgmentMissing => RecordFlaw::JudgmentMissing,
        RecordFlaw::DepartureMissing => RecordFlaw::DepartureMissing,
        RecordFlaw::CauseMissing => RecordFlaw::CauseMissing,
        RecordFlaw::CauseUnknown { .. } => RecordFlaw::CauseUnknown { cause: "id-cause".into() },
        RecordFlaw::NormUnknown { .. } => RecordFlaw::NormUnknown { norm: "id-norm".into() },
        RecordFlaw::HeardFirst => RecordFlaw::HeardFirst,
        RecordFlaw::NormOfUnfounded => RecordFlaw::NormOfUnfounded,
        RecordFlaw::ToldInsideMissing => RecordFlaw::ToldInsideMissing,
        RecordFlaw::NoSuchMeasure => RecordFlaw::NoSuchMeasure,
        RecordFlaw::DecisionMissing => RecordFlaw::DecisionMissing,
        RecordFlaw::NotOfStaff { .. } => RecordFlaw::NotOfStaff { person: person() },
        RecordFlaw::InTheFuture { .. } => RecordFlaw::InTheFuture { date: date(2026, 3, 2) },
        RecordFlaw::InThePast { .. } => RecordFlaw::InThePast { date: date(2026, 3, 1) },
        RecordFlaw::NotInTheFuture { .. } => RecordFlaw::NotInTheFuture { date: date(2026, 3, 2) },
        RecordFlaw::TermNotRunning { .. } => RecordFlaw::TermNotRunning { term: "id-term".into() },
        RecordFlaw::TooMuch { .. } => RecordFlaw::TooMuch { left: None },
        RecordFlaw::NotLater { .. } => RecordFlaw::NotLater { due: date(2026, 3, 2) },
        RecordFlaw::AgreedDayMissing => RecordFlaw::AgreedDayMissing,
        RecordFlaw::LaterThanAgreed { .. } => RecordFlaw::LaterThanAgreed { until: date(2026, 3, 1) },
        RecordFlaw::BeforeReceipt { .. } => RecordFlaw::BeforeReceipt { date: day },
        RecordFlaw::BeforeLetter { .. } => RecordFlaw::BeforeLetter { date: date(2026, 3, 1), written: day },
        RecordFlaw::NoGrievance => RecordFlaw::NoGrievance,
        RecordFlaw::NoSuchItem => RecordFlaw::NoSuchItem,
        RecordFlaw::SubjectUnknown { .. } => RecordFlaw::SubjectUnknown { subject: "id-subject".into() },
        RecordFlaw::HappenedAfterReceipt { .. } => RecordFlaw::HappenedAfterReceipt { date: day },
        RecordFlaw::RespondentUnclear => RecordFlaw::RespondentUnclear,
        RecordFlaw::NotNamed => RecordFlaw::NotNamed,
        RecordFlaw::AlreadyNamed => RecordFlaw::AlreadyNamed,
        RecordFlaw::NotExempt { .. } => RecordFlaw::NotExempt { roles: vec![Role::DecisionBody] },
        RecordFlaw::NotAHandler { .. } => RecordFlaw::NotAHandler { person: person() },
        RecordFlaw::AssigneeBarred { .. } => {
            RecordFlaw::AssigneeBarred { person: person(), rule: PersonRule::Respondent }
        },
        RecordFlaw::TextChanged => RecordFlaw::TextChanged,
        RecordFlaw::NoText => RecordFlaw::NoText,
        RecordFlaw::SamePlace => RecordFlaw::SamePlace,
        RecordFlaw::SameBody => RecordFlaw::SameBody,
        RecordFlaw::OtherBody => RecordFlaw::OtherBody,
        RecordFlaw::NobodyThere { .. } => RecordFlaw::NobodyThere { activity: "id-activity".into() },
        RecordFlaw::OtherCalendarThere => RecordFlaw::OtherCalendarThere,
        RecordFlaw::LeadUnknown => RecordFlaw::LeadUnknown,
        RecordFlaw::LeadAnswered => RecordFlaw::LeadAnswered,
        RecordFlaw::LeadElsewhere => RecordFlaw::LeadElsewhere,
        RecordFlaw::LeadWithoutRespondent => RecordFlaw::LeadWithoutRespondent,
        RecordFlaw::LeadJoined => RecordFlaw::LeadJoined,
        RecordFlaw::LeadsOthers => RecordFlaw::LeadsOthers,
        RecordFlaw::JoinedStill => RecordFlaw::JoinedStill,
        RecordFlaw::LeadOfAnother => RecordFlaw::LeadOfAnother,
        RecordFlaw::ItselfAsLead => RecordFlaw::ItselfAsLead,
        RecordFlaw::LinkedToItself => RecordFlaw::LinkedToItself,
        RecordFlaw::LinkUnknown => RecordFlaw::LinkUnknown,
        RecordFlaw::AlreadyLinked => RecordFlaw::AlreadyLinked,
        RecordFlaw::NotLinked => RecordFlaw::NotLinked,
        RecordFlaw::KindElsewhere => RecordFlaw::KindElsewhere,
        RecordFlaw::NoSuchDate => RecordFlaw::NoSuchDate,
        RecordFlaw::AnnulledWithoutFault => RecordFlaw::AnnulledWithoutFault,
        RecordFlaw::RulingStands { .. } => RecordFlaw::RulingStands { date: date(2026, 3, 2) },
        RecordFlaw::NotifiedBeforeGiven { .. } => RecordFlaw::NotifiedBeforeGiven { date: date(2026, 3, 2) },
        RecordFlaw::NotALine => RecordFlaw::NotALine,
        RecordFlaw::NoSuchEntry => RecordFlaw::NoSuchEntry,
        RecordFlaw::NotCorrectable => RecordFlaw::NotCorrectable,
        RecordFlaw::NothingChanges => RecordFlaw::NothingChanges,
        RecordFlaw::ReceiptFixed => RecordFlaw::ReceiptFixed,
        RecordFlaw::EarlierStage => RecordFlaw::EarlierStage,
        RecordFlaw::ReopenFirst => RecordFlaw::ReopenFirst,
    ];
    flaws.push(RecordFlaw::NotExempt { roles: Vec::new() });
    flaws.push(RecordFlaw::TooMuch { left: "2 weeks".parse().ok() });
    let others = rules().into_iter().filter(|rule| *rule != PersonRule::Respondent);
    flaws.extend(others.map(|rule| RecordFlaw::AssigneeBarred { person: person(), rule }));
    flaws
}

fn reasons() -> Vec<Reason> {
    let activity = || "id-activity".to_owned();
    let mut reasons = one_of_each![Reason:
        Reason::Unknown => Reason::Unknown,
        Reason::Empty => Reason::Empty,
        Reason::Ended { .. } => Reason::Ended { activity: activity() },
        Reason::Moved => Reason::Moved,
        Reason::NotIncluded => Reason::NotIncluded,
        Reason::AlreadyDone { .. } => Reason::AlreadyDone { on: date(2026, 3, 2) },
        Reason::NotYet { .. } => Reason::NotYet { activity: activity() },
        Reason::WhilePending { .. } => Reason::WhilePending { activity: activity() },
        Reason::FactFails { .. } => Reason::FactFails { fact: Fact::EmailKnown },
        Reason::TermNotOver { .. } => Reason::TermNotOver { term: "id-term".into(), due: Some(date(2026, 3, 2)) },
        Reason::TermOver { .. } => Reason::TermOver { term: "id-term".into(), due: date(2026, 3, 2) },
        Reason::LetterLacks { .. } => Reason::LetterLacks { fact: "second-line".into() },
        Reason::Role { .. } => Reason::Role { roles: vec![Role::Coordinator, Role::ComplaintsManager] },
        Reason::DeputyWhilePresent => Reason::DeputyWhilePresent,
        Reason::Signed { .. } => Reason::Signed { on: date(2026, 3, 2) },
        Reason::Person { .. } => Reason::Person { rule: PersonRule::Respondent },
        Reason::NoFurtherStage => Reason::NoFurtherStage,
        Reason::Invalid { .. } => Reason::Invalid { flaw: RecordFlaw::OtherAct },
    ];
    reasons.push(Reason::LetterLacks { fact: "react-until".into() });
    reasons.extend(facts().into_iter().skip(1).map(|fact| Reason::FactFails { fact }));
    let others = rules().into_iter().filter(|rule| *rule != PersonRule::Respondent);
    reasons.extend(others.map(|rule| Reason::Person { rule }));
    reasons.push(Reason::Role { roles: Vec::new() });
    let roles = Role::OF_STAFF.into_iter().chain([Role::Complainant, Role::System]);
    reasons.extend(roles.map(|role| Reason::Role { roles: vec![role] }));
    reasons.extend(flaws().into_iter().skip(1).map(|flaw| Reason::Invalid { flaw }));
    reasons
}

fn naming(named: Named<'_>) -> String {
    match named {
        Named::Activity("id-activity") => "ACTIVITY".to_owned(),
        Named::Term("id-term") => "TERM".to_owned(),
        Named::Person(PersonId(id)) if id == "id-person" => "PERSON".to_owned(),
        other => panic!("nothing else is named: {other:?}"),
    }
}

/// What the sentence must hold by name, as its own record says it.
fn expected(reason: &Reason) -> Vec<&'static str> {
    let json = serde_json::to_string(reason).unwrap();
    [("id-activity", "ACTIVITY"), ("id-term", "TERM"), ("id-person", "PERSON"), ("2026-03-02", "2026")]
        .into_iter()
        .filter_map(|(id, name)| json.contains(id).then_some(name))
        .collect()
}

#[test]
fn every_reason_is_a_sentence_of_its_own_in_every_language() {
    let texts = shipped();
    let reasons = reasons();
    for lang in Lang::ALL {
        let mut said = BTreeSet::new();
        for reason in &reasons {
            let sentence = texts.reason(lang, reason, &naming);
            assert!(!sentence.contains(['{', '}']), "{lang}: {reason:?}: {sentence}");
            assert!(!sentence.contains("id-"), "{lang}: a raw id: {sentence}");
            assert!(sentence.ends_with('.'), "{lang}: {sentence}");
            for name in expected(reason) {
                assert!(sentence.contains(name), "{lang}: {name} is not in: {sentence}");
            }
            assert!(said.insert(sentence.clone()), "{lang}: said of two things: {sentence}");
        }
    }
}

/// Codes are for files; people read words.
#[test]
fn no_sentence_shows_a_code() {
    let texts = shipped();
    for reason in reasons() {
        let json = serde_json::to_value(&reason).unwrap();
        let code = json["flaw"]["flaw"].as_str().or(json["reason"].as_str()).unwrap();
        for lang in Lang::ALL.into_iter().filter(|_| code.contains('-')) {
            let sentence = texts.reason(lang, &reason, &naming);
            assert!(!sentence.contains(code), "{lang}: {code} in: {sentence}");
        }
    }
}

#[test]
fn a_refusal_says_each_thing_once_in_its_order() {
    let refusal = Refusal {
        activity: "answer".into(),
        reasons: vec![
            Reason::NotYet { activity: "id-activity".into() },
            Reason::Role { roles: vec![Role::Coordinator, Role::ComplaintsManager, Role::DecisionBody] },
            Reason::NotYet { activity: "id-activity".into() },
        ],
    };
    let texts = shipped();
    assert_eq!(
        texts.refusal(Lang::Nl, &refusal, &naming),
        [
            "Eerst moet deze stap nog gebeuren: “ACTIVITY”.",
            "Deze stap is voor de klachtencoördinator, de klachtenbeheerder of het bestuursorgaan.",
        ]
    );
    assert_eq!(
        texts.refusal(Lang::Fr, &refusal, &naming)[1],
        "Cette démarche revient au coordinateur des plaintes, au gestionnaire des plaintes ou à l’organe de décision."
    );
    assert_eq!(
        texts.refusal(Lang::De, &refusal, &naming)[1],
        "Für diesen Schritt zuständig: die Beschwerdekoordination, das Beschwerdemanagement oder das \
         Entscheidungsorgan."
    );
}

#[test]
fn a_procedure_names_its_activities() {
    let activity = [("answer".to_owned(), "Antwoord versturen".to_owned())].into();
    let texts = domain::procedure::Texts { activity, ..domain::procedure::Texts::default() };
    let person = PersonId("answer".into());
    assert_eq!(Named::Activity("answer").label(&texts), Some("Antwoord versturen"));
    assert_eq!(Named::Activity("judge").label(&texts), None);
    assert_eq!(Named::Person(&person).label(&texts), None);
}
