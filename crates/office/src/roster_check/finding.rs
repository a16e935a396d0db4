//! What a roster would make a procedure stumble over.

use domain::people::{PersonId, Role};
use domain::procedure::ActivityId;

/// An activity at a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which.
    pub activity: ActivityId,
    /// The stage, from 1.
    pub level: u8,
}

/// Something in a body's roster that a procedure would stumble over, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// In which unit; `None` is the whole body.
    pub unit: Option<String>,
    /// What.
    pub what: Stumble,
}

/// What a procedure would stumble over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stumble {
    /// Nobody holds a role that these steps need.
    Nobody {
        /// Any of these would do.
        roles: Vec<Role>,
        /// What cannot be done.
        steps: Vec<Step>,
    },
    /// Only deputies hold the role: they act for nobody.
    OnlyDeputies {
        /// Any of these would do.
        roles: Vec<Role>,
        /// What only deputies can do.
        steps: Vec<Step>,
    },
    /// A rule on persons bars the only ones who could do it, because of what they did before.
    Barred {
        /// Who is barred.
        people: Vec<PersonId>,
        /// What nobody can do then.
        step: Step,
        /// By having done one of these.
        after: Vec<Step>,
        /// It will happen in every dossier that gets there, since nobody else can do those either.
        surely: bool,
    },
    /// A rule on persons bars the only ones to whom a step could give the matter.
    Unappointable {
        /// Who is barred.
        people: Vec<PersonId>,
        /// As what nobody can be appointed then.
        role: Role,
        /// By which step.
        step: Step,
        /// They did one of these.
        after: Vec<Step>,
        /// It will happen in every dossier that gets there.
        surely: bool,
    },
    /// A step has more seats to fill than there are people.
    TooFew {
        /// Who sits there.
        roles: Vec<Role>,
        /// Which step.
        step: Step,
        /// So many seats.
        seats: usize,
        /// So many people.
        held: usize,
    },
    /// Nobody of the higher level can take its step, so that others do: whoever complains is told otherwise.
    Lower {
        /// The roles of that level.
        roles: Vec<Role>,
        /// The roles to which it falls.
        instead: Vec<Role>,
        /// Which steps.
        steps: Vec<Step>,
    },
    /// Nobody holds a role that is told of these steps: what was done reaches nobody there.
    Uninformed {
        /// The role, alone.
        roles: Vec<Role>,
        /// Of which steps.
        steps: Vec<Step>,
    },
}

impl Finding {
    /// In which unit; `None` is the whole body.
    pub fn unit(&self) -> Option<&str> {
        self.unit.as_deref()
    }

    /// The step that it tells of, or the first of them.
    pub fn first(&self) -> &Step {
        match &self.what {
            // a list has a line because of a step
            Stumble::Nobody { steps, .. }
            | Stumble::OnlyDeputies { steps, .. }
            | Stumble::Lower { steps, .. }
            | Stumble::Uninformed { steps, .. } => &steps[0],
            Stumble::Barred { step, .. }
            | Stumble::Unappointable { step, .. }
            | Stumble::TooFew { step, .. } => step,
        }
    }
}
