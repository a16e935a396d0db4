//! Who may act: roles, the people who hold them, their deputies and absences.
//!
//! What is not here: accounts, passwords, names. A person is an id.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A member of staff, by id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonId(pub String);

impl fmt::Display for PersonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The closed list of roles (domain vocabulary); a procedure says which role may do what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Registration desk: central intake.
    Desk,
    /// Runs the process for a unit.
    Coordinator,
    /// Investigates and drafts; in a dossier only the one assigned counts.
    Handler,
    /// Decides, validates, sends, reports.
    ComplaintsManager,
    /// The higher level that takes the decision of a second stage.
    DecisionBody,
    /// Decides on measures; reads reports.
    ManagementCommittee,
    /// Advises alone; in a dossier only the one appointed counts (Awb 9:14).
    Adviser,
    /// Chairs a committee that advises; only the one appointed counts.
    CommitteeChair,
    /// Sits on a committee that advises; only those appointed count.
    CommitteeMember,
    /// Leads the people of a unit: hears of its complaints, watches over them, signs for their cause.
    LineManager,
    /// Has charge of the cases before a court (S0-13); sees those, and no complaints by that alone.
    DisputeTeam,
    /// Any employee, whichever other role they hold there: takes a complaint in; sees no dossier by that alone.
    Employee,
    /// Sets up bodies and people; sees no dossier by that alone.
    Administrator,
    /// The person who complains, or who represents them.
    Complainant,
    /// Gehoor itself.
    System,
}

impl Role {
    /// The roles that a person of staff can hold.
    pub const OF_STAFF: [Role; 13] = [
        Role::Desk,
        Role::Coordinator,
        Role::Handler,
        Role::ComplaintsManager,
        Role::DecisionBody,
        Role::ManagementCommittee,
        Role::Adviser,
        Role::CommitteeChair,
        Role::CommitteeMember,
        Role::LineManager,
        Role::DisputeTeam,
        Role::Employee,
        Role::Administrator,
    ];

    /// The roles that print letters and take them to the post, in the order in which they count.
    pub const OF_POST: [Role; 5] =
        [Role::Desk, Role::Coordinator, Role::ComplaintsManager, Role::LineManager, Role::DisputeTeam];

    /// The roles that watch over all dossiers of where they hold them, whoever handles those.
    pub const OF_WATCH: [Role; 5] =
        [Role::Desk, Role::Coordinator, Role::ComplaintsManager, Role::DecisionBody, Role::LineManager];

    /// The roles that read the register of measures of where they hold them, whoever sees the dossiers.
    pub const OF_MEASURES: [Role; 6] = [
        Role::Coordinator,
        Role::ComplaintsManager,
        Role::DecisionBody,
        Role::LineManager,
        Role::ManagementCommittee,
        Role::DisputeTeam,
    ];

    /// The roles whose holders work in the house, and so may do what any employee may: those appointed from outside need not, nor those who
    /// set it up.
    pub const OF_HOUSE: [Role; 9] = [
        Role::Desk,
        Role::Coordinator,
        Role::Handler,
        Role::ComplaintsManager,
        Role::DecisionBody,
        Role::ManagementCommittee,
        Role::LineManager,
        Role::DisputeTeam,
        Role::Employee,
    ];

    /// The name in files and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Role::Desk => "desk",
            Role::Coordinator => "coordinator",
            Role::Handler => "handler",
            Role::ComplaintsManager => "complaints-manager",
            Role::DecisionBody => "decision-body",
            Role::ManagementCommittee => "management-committee",
            Role::Adviser => "adviser",
            Role::CommitteeChair => "committee-chair",
            Role::CommitteeMember => "committee-member",
            Role::LineManager => "line-manager",
            Role::DisputeTeam => "dispute-team",
            Role::Employee => "employee",
            Role::Administrator => "administrator",
            Role::Complainant => "complainant",
            Role::System => "system",
        }
    }

    /// The role of whoever takes a seat of that name.
    pub fn of_seat(seat: &str) -> Option<Role> {
        Some(match seat {
            "adviser" => Role::Adviser,
            "chair" => Role::CommitteeChair,
            "member" => Role::CommitteeMember,
            _ => return None,
        })
    }

    /// Whether only those appointed in the dossier count.
    pub fn is_seated(self) -> bool {
        matches!(self, Role::Adviser | Role::CommitteeChair | Role::CommitteeMember)
    }

    /// Whether whoever holds it is an employee.
    pub fn is_an_employee(self) -> bool {
        Role::OF_HOUSE.contains(&self)
    }

    /// The role of that name.
    pub fn from_code(code: &str) -> Option<Role> {
        Role::OF_STAFF.into_iter().chain([Role::Complainant, Role::System]).find(|role| role.code() == code)
    }
}

/// A role that someone holds in a body, for one unit or (no unit) for all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holding {
    /// Who holds it.
    pub person: PersonId,
    /// Which role.
    pub role: Role,
    /// In which body.
    pub body: String,
    /// For which unit; `None` is every unit of the body.
    pub unit: Option<String>,
    /// A deputy steps in when every first holder there is absent or barred (S4-25).
    pub deputy: bool,
    /// For whom a deputy was named; `None` is for whoever holds the role there.
    pub stands_in_for: Option<PersonId>,
}

/// Someone is away from the first up to and including the last day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absence {
    /// Who is away.
    pub person: PersonId,
    /// First day away.
    pub from: Date,
    /// Last day away.
    pub until: Date,
}

/// Everyone's roles and absences: the part of the organisation that rules look at.
#[derive(Clone, Debug, Default)]
pub struct Roster {
    /// The roles held.
    pub holdings: Vec<Holding>,
    /// The absences known.
    pub absences: Vec<Absence>,
}

/// Where in the organisation a dossier is: what decides whose roles count.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The body's id.
    pub body: &'a str,
    /// The unit's id, when it is known.
    pub unit: Option<&'a str>,
}

impl Roster {
    /// Whether `person` is away on that day.
    pub fn absent(&self, person: &PersonId, on: Date) -> bool {
        self.absences.iter().any(|a| &a.person == person && a.from <= on && on <= a.until)
    }

    /// Who is named to stand in for a person in that role there, or for whoever holds it; who is away that day stands in for nobody.
    pub fn standing_in(
        &self,
        person: &PersonId,
        role: Role,
        place: Place<'_>,
        on: Date,
    ) -> impl Iterator<Item = &PersonId> {
        let deputies = self.holders(role, place, true);
        let theirs =
            deputies.filter(move |held| held.stands_in_for.as_ref().is_none_or(|named| named == person));
        theirs.map(|held| &held.person).filter(move |deputy| *deputy != person && !self.absent(deputy, on))
    }

    /// Whether on some day of that time, the first and the last included, nobody stands in for a person in that role there.
    pub fn lacks_deputy(
        &self,
        person: &PersonId,
        role: Role,
        place: Place<'_>,
        (first, last): (Date, Date),
    ) -> bool {
        // whoever is there on the first day goes on the day on which they are away too
        let later = self.absences.iter().map(|a| a.from).filter(|from| first < *from && *from <= last);
        let mut days = std::iter::once(first).chain(later);
        days.any(|on| self.standing_in(person, role, place, on).next().is_none())
    }

    /// Who holds the role there, present or not: in their own right, or as a deputy.
    pub fn holders(&self, role: Role, place: Place<'_>, deputy: bool) -> impl Iterator<Item = &Holding> {
        let of_role = self.holdings.iter().filter(move |h| h.role == role && h.deputy == deputy);
        of_role.filter(move |h| h.body == place.body && (h.unit.is_none() || h.unit.as_deref() == place.unit))
    }

    /// Who can act in `role` there on that day: the first holders who are present and not `barred`; when there is
    /// none, their deputies, each with the person they stand in for.
    pub fn present(
        &self,
        role: Role,
        place: Place<'_>,
        on: Date,
        barred: &dyn Fn(&PersonId) -> bool,
    ) -> Vec<(PersonId, Option<PersonId>)> {
        let able = |person: &PersonId| !self.absent(person, on) && !barred(person);
        let first: Vec<_> = self.holders(role, place, false).collect();
        let here: Vec<_> =
            first.iter().filter(|h| able(&h.person)).map(|h| (h.person.clone(), None)).collect();
        if !here.is_empty() {
            return here;
        }
        let mut deputies: Vec<(PersonId, Option<PersonId>)> = Vec::new();
        for deputy in self.holders(role, place, true).filter(|h| able(&h.person)) {
            // who is barred is not stood in for: the deputy acts in their stead, not in their name
            let away = |person: &PersonId| first.iter().any(|h| &h.person == person) && !barred(person);
            let named = deputy.stands_in_for.clone().filter(away);
            let anyone = || first.iter().map(|h| &h.person).find(|person| away(person)).cloned();
            match deputies.iter_mut().find(|(person, _)| *person == deputy.person) {
                Some((_, for_whom)) if named.is_some() => *for_whom = named,
                Some(_) => {}
                None => deputies.push((deputy.person.clone(), named.or_else(anyone))),
            }
        }
        deputies
    }

    /// Whether the role counts for the person there on that day: they hold it in their own right, or as a deputy who stands
    /// in because nobody who does is there and not `barred`. Who is away and asks all the same is evidently there.
    pub fn in_force(
        &self,
        person: &PersonId,
        role: Role,
        place: Place<'_>,
        on: Date,
        barred: &dyn Fn(&PersonId) -> bool,
    ) -> bool {
        self.holders(role, place, false).any(|h| &h.person == person)
            || self.present(role, place, on, barred).iter().any(|(deputy, _)| deputy == person)
    }

    /// Whether the person holds any role there that makes them an employee (S3-05).
    pub fn works_at(&self, person: &PersonId, place: Place<'_>) -> bool {
        self.holdings.iter().any(|h| &h.person == person && h.body == place.body && h.role.is_an_employee())
    }

    /// Whether the person holds the role there at all, as first holder or deputy, present or not.
    pub fn holds(&self, person: &PersonId, role: Role, place: Place<'_>) -> bool {
        [false, true].into_iter().any(|deputy| self.holders(role, place, deputy).any(|h| &h.person == person))
    }
}

/// Who gives a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A member of staff; which roles count follows from the roster and the dossier.
    Person(PersonId),
    /// The complainant, through the private follow-up link or the public form.
    Complainant,
    /// Gehoor itself.
    System,
}

impl Actor {
    /// The person, if it is one of staff.
    pub fn person(&self) -> Option<&PersonId> {
        match self {
            Actor::Person(person) => Some(person),
            Actor::Complainant | Actor::System => None,
        }
    }
}

/// Who did an act, as the event keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doer {
    /// The member of staff; `None` for the complainant and for Gehoor itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// In which role.
    pub role: Role,
    /// For whom, when a deputy stepped in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<PersonId>,
}

/// A rule on persons that roles alone cannot say (`person-not`, `assignee-not`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PersonRule {
    /// Whoever wrote the text that now lies for validation.
    DoerOfTheCurrentText,
    /// Anyone who assessed, drafted, validated, judged or answered in an earlier stage.
    AnyoneOfAnEarlierStage,
    /// Someone whose conduct the complaint is about.
    Respondent,
}

#[cfg(test)]
mod tests;
