//! What the items of a dossier are called: a person by name. A list that does not read the record, as
//! my work, knows only the number.

use domain::dossier::Dossier;
use domain::intake::NamedRespondent;
use domain::item::Item;
use domain::language::Lang;
use domain::procedure::{Activity, Procedure};

use super::Texts;
use crate::args;

/// One item of an activity.
#[derive(Clone, Copy)]
pub struct About<'a> {
    /// Its activity.
    pub activity: &'a Activity,
    /// Its number, from 1.
    pub item: u32,
    /// The procedure, for the names of seats.
    pub procedure: &'a Procedure,
}

impl Texts {
    /// What the item is called; `person` knows the names of the respondents. `None` where a name would say nothing: the only
    /// grievance, and whatever is not there.
    pub fn item(
        &self,
        lang: Lang,
        dossier: &Dossier,
        about: About<'_>,
        person: &dyn Fn(&NamedRespondent) -> String,
    ) -> Option<String> {
        let respondent = |number: u32| {
            let named = dossier.named.get(number.checked_sub(1)? as usize)?;
            Some(person(named)).filter(|name| !name.is_empty())
        };
        let named = match about.activity.per.item? {
            Item::Grievance if dossier.grievances.len() < 2 => return None,
            Item::Respondent => respondent(about.item),
            Item::Party => about.item.checked_sub(1).and_then(respondent),
            Item::Grievance | Item::Seat => None,
        };
        named.or_else(|| self.item_by_number(lang, about))
    }

    /// What the item is called where the names of the people are not at hand.
    pub fn item_by_number(&self, lang: Lang, about: About<'_>) -> Option<String> {
        let About { activity, item, procedure } = about;
        let respondent = |number: u32| self.say(lang, "item-respondent", &args!["number" => number]);
        match activity.per.item? {
            Item::Grievance => {
                let id = self.id_in(lang, procedure, "grievance-number");
                Some(self.say(lang, &id, &args!["number" => item]))
            }
            Item::Respondent => Some(respondent(item)),
            Item::Party if item == 1 => {
                Some(self.text(lang, &self.id_in(lang, procedure, "item-complainant")))
            }
            Item::Party => Some(respondent(item.saturating_sub(1))),
            Item::Seat => seat(procedure, lang, activity, item),
        }
    }
}

/// The seat as the procedure calls it; numbered where there are several of its kind.
fn seat(procedure: &Procedure, lang: Lang, activity: &Activity, item: u32) -> Option<String> {
    let at = item.checked_sub(1)? as usize;
    let code = activity.seats.get(at)?;
    let label = procedure.texts(lang).seat.get(code).unwrap_or(code);
    let several = activity.seats.iter().filter(|other| *other == code).count() > 1;
    let number = activity.seats[..=at].iter().filter(|other| *other == code).count();
    Some(if several { format!("{label}\u{a0}{number}") } else { label.clone() })
}
