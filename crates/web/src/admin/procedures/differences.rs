//! What differs between two versions of a procedure, in sentences: what its reader would notice, not which line of a file.

use std::collections::{BTreeMap, BTreeSet};

use domain::language::Lang;
use domain::procedure::{FormField, Procedure};
use maud::{Markup, html};
use office::args;
use office::wording::label;

use crate::drawing::Reader;
use crate::look::{disclosure, disclosure_when};
use crate::officer::Officer;

/// What differs of one kind: steps, terms, letters.
struct Group {
    title: &'static str,
    lines: Vec<Line>,
}

/// A difference, with what is told below it.
struct Line {
    what: String,
    more: Vec<Markup>,
}

/// What tells more than this is folded: whoever compares two procedures that have little in common reads what differs first, and how
/// where they ask for it.
const IN_VIEW: usize = 3;
/// A kind with more lines than this is folded as a whole.
const UNFOLDED: usize = 12;

/// The differences from `before` to `after`, by kind.
pub(super) fn told(officer: &Officer, before: &Procedure, after: &Procedure) -> Markup {
    let pair = Pair { officer, before, after };
    let groups = [
        Group { title: "publishing-differs-whole", lines: pair.whole() },
        Group { title: "publishing-differs-steps", lines: pair.steps() },
        Group { title: "publishing-differs-roles", lines: pair.roles() },
        Group { title: "publishing-differs-terms", lines: pair.terms() },
        Group { title: "publishing-differs-letters", lines: pair.letters() },
        Group { title: "publishing-differs-form", lines: pair.form() },
    ];
    let nothing = groups.iter().all(|group| group.lines.is_empty());
    html! {
        @for Group { title, lines } in groups {
            @if !lines.is_empty() {
                @let args = args!["title" => officer.text(title), "count" => lines.len()];
                (disclosure_when(lines.len() <= UNFOLDED, &officer.say("publishing-differs-kind", &args), html! {
                    ul .utrecht-unordered-list { @for line in lines { li .utrecht-unordered-list__item { (told_of(line)) } } }
                }))
            }
        }
        @if nothing { p .nl-paragraph { (officer.text("publishing-differs-rest")) } }
    }
}

fn told_of(Line { what, more }: Line) -> Markup {
    let long = more.len() > IN_VIEW;
    let list = html! { @if !more.is_empty() { ul { @for line in more { li { (line) } } } } };
    if long {
        disclosure(&what, list)
    } else {
        html! { (what) (list) }
    }
}

/// What is shown as it was said.
fn plainly(lines: Vec<String>) -> Vec<Markup> {
    lines.into_iter().map(|line| html! { (line) }).collect()
}

/// Things that have rules, by id: the name of each, and its rules in sentences.
type Ruled = BTreeMap<String, (String, Vec<String>)>;

struct Pair<'a> {
    officer: &'a Officer,
    before: &'a Procedure,
    after: &'a Procedure,
}

impl Pair<'_> {
    fn say(&self, id: &str, what: &str) -> String {
        self.officer.say(id, &args!["what" => what])
    }

    fn plain(&self, id: &str, what: &str) -> Line {
        Line { what: self.say(id, what), more: Vec::new() }
    }

    /// What came and what went, of two lists.
    fn came_and_went(&self, before: &[String], after: &[String]) -> Vec<String> {
        let went = before.iter().filter(|line| !after.contains(line));
        let came = after.iter().filter(|line| !before.contains(line));
        let came = came.map(|line| self.say("publishing-now", line));
        went.map(|line| self.say("publishing-before", line)).chain(came).collect()
    }

    /// Names that are in one and not in the other.
    fn names(&self, before: &[String], after: &[String]) -> Vec<Line> {
        let went = before.iter().filter(|name| !after.contains(name));
        let came = after.iter().filter(|name| !before.contains(name));
        let came = came.map(|name| self.plain("publishing-new", name));
        came.chain(went.map(|name| self.plain("publishing-gone", name))).collect()
    }

    fn reader<'p>(&'p self, procedure: &'p Procedure) -> Reader<'p> {
        Reader { procedure, texts: self.officer.site.office().texts(), lang: self.officer.lang }
    }

    /// What is new, what changed and what is gone, of things that have rules; `of_new` chooses which rules of a new one
    /// are told.
    fn rules(&self, was: &Ruled, is: &Ruled, of_new: fn(&[String]) -> Vec<String>) -> Vec<Line> {
        let mut lines = Vec::new();
        for (id, (name, rules)) in is {
            match was.get(id) {
                None => {
                    lines.push(Line { what: self.say("publishing-new", name), more: plainly(of_new(rules)) })
                }
                Some((_, before)) => {
                    let more = plainly(self.came_and_went(before, rules));
                    if !more.is_empty() {
                        lines.push(Line { what: self.say("publishing-changed", name), more });
                    }
                }
            }
        }
        let gone = was.iter().filter(|(id, _)| !is.contains_key(*id));
        lines.extend(gone.map(|(_, (name, _))| self.plain("publishing-gone", name)));
        lines
    }

    fn whole(&self) -> Vec<Line> {
        let library = self.officer.site.office().library();
        let whole = |procedure| self.reader(procedure).whole(library);
        let (was, is) = (whole(self.before), whole(self.after));
        let line = |what| Line { what, more: Vec::new() };
        self.came_and_went(&was, &is).into_iter().map(line).collect()
    }

    fn steps(&self) -> Vec<Line> {
        let rules = |procedure| self.reader(procedure).rules_by_step();
        let (mut was, mut is) = (rules(self.before), rules(self.after));
        // a term that changed is told among the terms, not with each step that meets it
        let terms: BTreeSet<String> = [self.before, self.after]
            .into_iter()
            .flat_map(|procedure| self.reader(procedure).terms().into_values())
            .filter_map(|(_, said)| said.into_iter().next())
            .collect();
        for (_, rules) in was.values_mut().chain(is.values_mut()) {
            rules.retain(|rule| !terms.contains(rule));
        }
        self.rules(&was, &is, |_| Vec::new())
    }

    fn roles(&self) -> Vec<Line> {
        let roles = |procedure: &Procedure| -> Vec<String> {
            let by = procedure.activities.values().flat_map(|activity| {
                let later = activity.by_in_stage.values().flatten();
                activity.by.iter().chain(later).chain(&activity.fallback).copied().collect::<Vec<_>>()
            });
            let all: BTreeSet<_> = by.collect();
            let reader = self.reader(procedure);
            all.into_iter().map(|role| reader.role(role)).collect()
        };
        self.names(&roles(self.before), &roles(self.after))
    }

    fn terms(&self) -> Vec<Line> {
        let (was, is) = (self.reader(self.before).terms(), self.reader(self.after).terms());
        self.rules(&was, &is, <[String]>::to_vec)
    }

    fn letters(&self) -> Vec<Line> {
        let named = |procedure: &Procedure| -> BTreeSet<String> {
            procedure.letters.keys().map(|(letter, _)| letter.clone()).collect()
        };
        let label = |procedure: &Procedure, letter: &str| {
            label(self.officer.site.office().texts(), self.officer.lang, procedure, letter)
        };
        let (was, is) = (named(self.before), named(self.after));
        let mut lines = Vec::new();
        for letter in &is {
            let name = label(self.after, letter);
            if !was.contains(letter) {
                lines.push(self.plain("publishing-new", &name));
                continue;
            }
            let (mut languages, mut more) = (Vec::new(), Vec::new());
            let words = |procedure: &Procedure, lang| procedure.letters.get(&(letter.clone(), lang)).cloned();
            for lang in
                Lang::ALL.into_iter().filter(|lang| words(self.before, *lang) != words(self.after, *lang))
            {
                languages.push(self.officer.language(lang));
                more.extend(self.other_paragraphs(letter, lang));
            }
            if !languages.is_empty() {
                let told = args!["letter" => name, "languages" => languages.join(", ")];
                lines.push(Line { what: self.officer.say("publishing-letter-changed", &told), more });
            }
        }
        let gone = was.difference(&is);
        lines.extend(gone.map(|letter| self.plain("publishing-gone", &label(self.before, letter))));
        lines
    }

    /// The paragraphs of a letter that are not in both versions.
    fn other_paragraphs(&self, letter: &str, lang: Lang) -> Vec<Markup> {
        let paragraphs = |procedure: &'_ Procedure| -> Vec<String> {
            let text = procedure.letters.get(&(letter.to_owned(), lang)).map_or("", String::as_str);
            text.split("\n\n").map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
        };
        let (was, is) = (paragraphs(self.before), paragraphs(self.after));
        let told = |id, part: &String| {
            html! { (self.say(id, "")) span lang=(lang.code()) { (part) } }
        };
        let went = was.iter().filter(|part| !is.contains(part)).map(|part| told("publishing-before", part));
        let came = is.iter().filter(|part| !was.contains(part)).map(|part| told("publishing-now", part));
        went.chain(came).collect()
    }

    fn form(&self) -> Vec<Line> {
        let (lang, texts) = (self.officer.lang, self.officer.site.office().texts());
        let asked = |procedure: &Procedure| -> Vec<String> {
            let (form, own) = (&procedure.form, procedure.texts(lang));
            let named = |codes: &[String], labels: &std::collections::BTreeMap<String, String>| {
                codes.iter().map(|code| labels.get(code).unwrap_or(code).clone()).collect::<Vec<_>>()
            };
            let languages = procedure.languages.iter().map(|lang| self.officer.language(*lang));
            let kinds = form.kinds.iter().map(|kind| texts.kind(lang, *kind));
            let lists = [named(&form.subjects, &own.subject), named(&form.relations, &own.relation)];
            let field = |id: &'static str| {
                move |field: &FormField| {
                    self.say(id, &self.officer.text(&format!("public-field-{}", field.code())))
                }
            };
            let required = form.required.iter().map(field("publishing-field-required"));
            let fields = required.chain(form.optional.iter().map(field("publishing-field-optional")));
            let anonymous = form.anonymous.then(|| self.officer.text("publishing-anonymous"));
            languages.chain(kinds).chain(lists.into_iter().flatten()).chain(fields).chain(anonymous).collect()
        };
        self.names(&asked(self.before), &asked(self.after))
    }
}

/// The differences under their heading, folded when there is much to read besides.
pub(super) fn section(officer: &Officer, before: &Procedure, after: &Procedure) -> Markup {
    let title = &before.texts(officer.lang).title;
    let args = args!["title" => title, "version" => before.version];
    disclosure_when(true, &officer.say("publishing-differs-title", &args), told(officer, before, after))
}
