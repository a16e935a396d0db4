//! A procedure as a picture: a lane for each role, a box for each activity, a full line for *only after*, a broken one
//! for *then owed*. What would make a thicket of it (what lapses, what waits) stands in words with each box.

mod plan;
mod words;

use std::collections::BTreeMap;

use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use domain::language::Lang;
use domain::people::Role;
use domain::procedure::{Activity, ActivityId, Anchor, Guarantee, Procedure};
use domain::term::Length;
use maud::{Markup, PreEscaped, Render, html};
use office::args;
use office::library::Library;
use office::texts::{Arg, Texts};

use crate::look::disclosure;
use plan::{Line, Placed, Plan, Says};

/// How an activity stands in a dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Nothing is said of it: the picture is of the procedure alone, or its turn has not come.
    Open,
    /// It was done.
    Done,
    /// It is owed now.
    Owed,
    /// It is not part of the course.
    Out,
}

/// A procedure, and the language in which one reads it.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// What is drawn.
    pub procedure: &'a Procedure,
    /// The sentences of Gehoor.
    pub texts: &'a Texts,
    /// The reader's language; what the procedure does not have in it is told in its own first.
    pub lang: Lang,
}

/// The picture on a page, with the rules in words below it; `alone` is where it stands by itself.
pub fn page(reader: &Reader<'_>, alone: &str, stands: &dyn Fn(&Activity) -> Stands) -> Markup {
    let text = |id: &str| reader.text(id);
    html! {
        p .nl-paragraph .nl-paragraph--lead { (text("drawing-lead")) }
        p .nl-paragraph .gehoor-no-print { a .nl-link href=(alone) { (text("drawing-alone")) } }
        div .gehoor-drawing-frame tabindex="0" role="region" aria-label=(text("drawing-title")) { (reader.picture(stands)) }
        h2 .nl-heading .nl-heading--level-2 { (text("drawing-rules")) }
        @for (label, rules) in reader.rules() {
            (disclosure(&label, html! { ul .utrecht-unordered-list { @for rule in &rules { li { (rule) } } } }))
        }
    }
}

/// How much of the picture the heads of the lanes take.
const HEADS: i32 = 68;

/// A picture that someone opens by itself has its own colours and does nothing.
pub(crate) const SVG_ALONE: &str =
    "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

/// The style of a picture that stands alone; a page has it in its style sheet.
const STYLE: &str = include_str!("../look/css/drawing.css");

impl Reader<'_> {
    fn text(&self, id: &str) -> String {
        self.texts.text(self.lang, id)
    }

    fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.texts.say(self.lang, id, args)
    }

    /// The label of an activity.
    fn label(&self, activity: &str) -> String {
        let texts = self.procedure.texts(self.lang);
        texts.activity.get(activity).cloned().unwrap_or_else(|| activity.to_owned())
    }

    /// An activity or another term, and which of its days.
    pub fn beginning(&self, anchor: &Anchor) -> String {
        words::begins(self, anchor)
    }

    /// The article or document that a rule comes from, and whether that is still to be verified; none where it is the organisation's own
    /// choice.
    pub fn cited(&self, source: &str) -> Option<String> {
        words::cited(self, source)
    }

    fn labels(&self, activities: &[ActivityId]) -> String {
        self.list(activities.iter().map(|id| self.label(id)))
    }

    fn term(&self, term: &str) -> String {
        self.procedure.texts(self.lang).term.get(term).cloned().unwrap_or_else(|| term.to_owned())
    }

    /// A role by its name: what a procedure has its letters signed with is not what the role is called.
    pub fn role(&self, role: Role) -> String {
        self.texts.role(self.lang, role)
    }

    fn roles(&self, roles: &[Role]) -> String {
        self.list(roles.iter().map(|role| self.role(*role)))
    }

    fn list(&self, words: impl Iterator<Item = String>) -> String {
        let mut words: Vec<String> = words.collect();
        words.dedup();
        words.join(&self.text("list-separator"))
    }

    /// The words of an outcome; a correction's is the activity whose entry it puts right.
    fn outcome(&self, activity: &Activity, outcome: &str) -> String {
        self.texts.outcome(self.lang, activity.act, outcome).unwrap_or_else(|| self.label(outcome))
    }

    /// The picture for a page: the roles above their lanes stay in view while one goes down.
    pub fn picture(&self, stands: &dyn Fn(&Activity) -> Stands) -> Markup {
        html! { (self.heads()) (self.svg(stands, None)) }
    }

    /// The picture as a file of its own.
    pub fn file(&self, stands: &dyn Fn(&Activity) -> Stands) -> String {
        self.svg(stands, Some(STYLE)).into_string()
    }

    /// The picture by itself in a browser: at its full size, and to print.
    pub fn alone(&self, stands: &dyn Fn(&Activity) -> Stands) -> Response {
        let headers = [(CONTENT_TYPE, "image/svg+xml"), (CONTENT_SECURITY_POLICY, SVG_ALONE)];
        (headers, self.file(stands)).into_response()
    }

    /// Every activity with its rules in sentences, in the procedure's order.
    pub fn rules(&self) -> Vec<(String, Vec<String>)> {
        let all = self.procedure.activities.values();
        all.map(|activity| (self.label(&activity.id), words::words(self, activity))).collect()
    }

    /// What holds of the whole: by which calendar it counts, on how many levels, and what is promised of every course.
    pub fn whole(&self, library: &Library) -> Vec<String> {
        let Procedure { stages, source, guarantees, causes, .. } = self.procedure;
        let titles = self.procedure.calendars().map(|name| library.calendar_title(name, self.lang));
        let calendars = titles.collect::<Vec<_>>().join(&self.text("list-separator"));
        let mut said = vec![
            self.say("drawing-source", &args!["source" => source.as_str()]),
            self.say("drawing-calendar", &args!["calendar" => calendars]),
            self.say("drawing-levels", &args!["count" => u32::from(*stages)]),
        ];
        let labels = &self.procedure.texts(self.lang).cause;
        let cause = |code: &String| labels.get(code).unwrap_or(code).clone();
        said.extend(causes.iter().map(|code| self.say("drawing-cause", &args!["cause" => cause(code)])));
        said.extend(guarantees.iter().map(|guarantee| self.guarantee(guarantee)));
        said
    }

    fn guarantee(&self, guarantee: &Guarantee) -> String {
        match guarantee {
            Guarantee::Never { never, before } => {
                let acts = args!["act" => self.label(never), "before" => self.label(before)];
                self.say("drawing-never-before", &acts)
            }
            Guarantee::Leads { leads, to, unless } => {
                let [leads, to, acts] = args!["act" => self.label(leads), "to" => self.label(to), "unless" => self.labels(unless)];
                match unless.is_empty() {
                    true => self.say("drawing-leads-to", &[leads, to]),
                    false => self.say("drawing-leads-to-unless", &[leads, to, acts]),
                }
            }
            Guarantee::AtMostOne { activity } => {
                self.say("drawing-at-most-one", &args!["act" => self.label(activity)])
            }
        }
    }

    /// The same by the id of the activity: name and rules.
    pub fn rules_by_step(&self) -> BTreeMap<String, (String, Vec<String>)> {
        let all = self.procedure.activities.values();
        let told = |activity: &Activity| {
            let said = words::words(self, activity).into_iter().chain(words::between_lines(self, activity));
            (activity.id.clone(), (self.label(&activity.id), said.collect()))
        };
        all.map(told).collect()
    }

    /// Every term by its id: name, and what it promises in sentences.
    pub fn terms(&self) -> BTreeMap<String, (String, Vec<String>)> {
        let all = self.procedure.terms.iter();
        all.map(|(id, term)| (id.clone(), (self.term(id), words::term(self, id, term)))).collect()
    }

    fn svg(&self, stands: &dyn Fn(&Activity) -> Stands, style: Option<&str>) -> Markup {
        let label = |activity: &Activity| self.label(&activity.id);
        let outcome = |activity: &Activity, code: &str| self.outcome(activity, code);
        let marks = |activity: &Activity| words::marks(self, activity).join(" · ");
        let plan = Plan::of(self.procedure, &label, &marks, &outcome);
        let title = &self.procedure.texts(self.lang).title;
        // on a page the heads stand above it by themselves
        let top = if style.is_some() { 0 } else { HEADS };
        let height = plan.height - top;
        html! {
            svg .gehoor-drawing xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="drawing-title"
                width=(plan.width) height=(height) viewBox={ "0 " (top) " " (plan.width) " " (height) } {
                title #drawing-title { (title) }
                @if let Some(style) = style { style { (PreEscaped(style)) } }
                defs {
                    @for says in [Says::After, Says::Then] {
                        marker id=(head(says)) viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto" {
                            path .{ "gehoor-drawing__head-" (class(says)) } d="M0 0L8 4L0 8z" {}
                        }
                    }
                }
                @if style.is_some() { (self.legend()) }
                (self.lanes(&plan))
                @for line in &plan.lines { (line) }
                @for placed in &plan.boxes { (self.placed(placed, stands(placed.activity))) }
            }
        }
    }

    fn lanes(&self, plan: &Plan<'_>) -> Markup {
        html! {
            @for lane in &plan.lanes {
                rect .gehoor-drawing__lane x=(lane.x - 8) y="34" width=(lane.width + 16) height=(plan.height - 40) rx="4" {}
                @let name = plan::of_lane(&self.role(lane.role));
                @let first = 58 - (name.len() as i32 - 1) * 8;
                @for (nr, line) in (0..).zip(&name) {
                    text .gehoor-drawing__role x=(lane.x + lane.width / 2) y=(first + nr * 16) text-anchor="middle" { (line) }
                }
            }
        }
    }

    /// The top of the picture: what the lines say, and whose each lane is.
    fn heads(&self) -> Markup {
        let plan = Plan::of(self.procedure, &|_| String::new(), &|_| String::new(), &|_, _| String::new());
        html! {
            svg .gehoor-drawing .gehoor-drawing--heads xmlns="http://www.w3.org/2000/svg" aria-hidden="true"
                width=(plan.width) height=(HEADS) viewBox={ "0 0 " (plan.width) " " (HEADS) } {
                (self.legend())
                (self.lanes(&plan))
            }
        }
    }

    /// What the two kinds of line say.
    fn legend(&self) -> Markup {
        html! {
            @for (x, says, id) in [(16, Says::After, "drawing-legend-after"), (240, Says::Then, "drawing-legend-then")] {
                (Line { says, corners: [(x, 16), (x, 16), (x, 16), (x + 32, 16)] })
                text .gehoor-drawing__small x=(x + 40) y="20" { (self.text(id)) }
            }
        }
    }

    fn placed(&self, placed: &Placed<'_>, stands: Stands) -> Markup {
        let activity = placed.activity;
        let state = match stands {
            Stands::Open => None,
            Stands::Done => Some(("done", "drawing-done")),
            Stands::Owed => Some(("owed", "drawing-owed")),
            Stands::Out => Some(("out", "drawing-out")),
        };
        let says = words::words(self, activity).join("\n");
        let state_words = state.map(|(_, id)| self.text(id));
        html! {
            g .gehoor-drawing__box .{ "gehoor-drawing__box--" (state.map_or("open", |(class, _)| class)) } {
                title { (self.label(&activity.id)) @if let Some(words) = &state_words { " (" (words) ")" } "\n" (says) }
                rect x=(placed.x) y=(placed.y) width=(placed.width) height=(placed.height) rx="5" {}
                @if activity.ends {
                    rect .gehoor-drawing__end x=(placed.x + 3) y=(placed.y + 3) width=(placed.width - 6) height=(placed.height - 6) rx="3" {}
                }
                @for (nr, line) in (0..).zip(&placed.label) {
                    text .gehoor-drawing__label x=(placed.x + 12) y=(placed.y + 21 + nr * 16) { (line) }
                }
                @let below = placed.y + 21 + placed.label.len() as i32 * 16;
                @let first = self.marks(activity, state_words.as_deref());
                @let first = (!first.is_empty()).then_some(first);
                @for (nr, line) in (0..).zip(first.iter().chain(&placed.marks)) {
                    text .gehoor-drawing__small x=(placed.x + 12) y=(below + nr * 16) { (line) }
                }
                @for (words, y) in &placed.exits {
                    @for (nr, line) in (0..).zip(words) {
                        text .gehoor-drawing__outcome x=(placed.x + placed.width - 10) y=(y + 4 + nr * 16) text-anchor="end" { (line) }
                    }
                }
            }
        }
    }

    /// The terms of a length that an activity meets.
    fn meets(&self, activity: &Activity) -> Vec<(&str, Length)> {
        let terms = self.procedure.terms.iter().filter(|(_, term)| term.met_by.contains(&activity.id));
        terms.filter_map(|(id, term)| Some((id.as_str(), term.rule.as_ref()?.length))).collect()
    }

    /// What matters most of an activity, in a few words below its label.
    fn marks(&self, activity: &Activity, state: Option<&str>) -> String {
        let mut marks: Vec<String> = state.map(str::to_owned).into_iter().collect();
        if let [(_, length)] = self.meets(activity)[..] {
            marks.push(self.texts.length(self.lang, length));
        }
        if activity.letter.is_some() {
            marks.push(self.text("drawing-mark-letter"));
        }
        marks.join(" · ")
    }
}

impl Render for Line {
    fn render(&self) -> Markup {
        let way = self.corners.map(|(x, y)| format!("{x} {y}")).join("L");
        html! {
            path .{ "gehoor-drawing__" (class(self.says)) } d={ "M" (way) } marker-end={ "url(#" (head(self.says)) ")" } {}
        }
    }
}

fn class(says: Says) -> &'static str {
    match says {
        Says::After => "after",
        Says::Then => "then",
    }
}

fn head(says: Says) -> &'static str {
    match says {
        Says::After => "drawing-after",
        Says::Then => "drawing-then",
    }
}
