//! The frame around every page, for visitors and for staff, and the pages that say that something did not work.

mod trouble;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::language::Lang;
use domain::people::Role;
use maud::{Markup, html};
use office::args;
use office::body::{Bodies, Body};
use office::notice::Notice;

use crate::demo;
use crate::look::{self, Link, Nav, NavItem, Page, PageWords, language_links, plain_button};
use crate::officer::Officer;
pub use crate::problem::Problem;
use crate::visitor::Visitor;

/// The same page with another status: 422 for a form that is shown again.
pub fn with_status(status: StatusCode, mut page: Response) -> Response {
    *page.status_mut() = status;
    page
}

/// A form that is shown again with what is wrong: 422.
pub fn again(page: Response) -> Response {
    with_status(StatusCode::UNPROCESSABLE_ENTITY, page)
}

/// Where a page of staff belongs in the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// What waits for me.
    Work,
    /// Every dossier that I may see.
    Register,
    /// The days of the dossiers that I may see.
    Calendar,
    /// What is done about what went wrong.
    Measures,
    /// A new registration.
    Registration,
    /// Letters to print and post.
    Letters,
    /// What I was told.
    Alerts,
    /// What administrators set up.
    Administration,
    /// Elsewhere, such as in a dossier.
    None,
}

impl Tab {
    const SHOWN: [Tab; 8] = [
        Tab::Work,
        Tab::Register,
        Tab::Calendar,
        Tab::Measures,
        Tab::Registration,
        Tab::Letters,
        Tab::Alerts,
        Tab::Administration,
    ];

    fn href(self) -> &'static str {
        match self {
            Tab::Work => "/work",
            Tab::Register => "/register",
            Tab::Calendar => "/calendar",
            Tab::Measures => "/measures",
            Tab::Registration => "/registration",
            Tab::Letters => "/letters",
            Tab::Alerts => "/alerts",
            Tab::Administration => "/administration",
            Tab::None => "",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Tab::Work => "shell-nav-work",
            Tab::Register => "shell-nav-register",
            Tab::Calendar => "calendar-title",
            Tab::Measures => "measures-title",
            Tab::Registration => "shell-nav-registration",
            Tab::Letters => "shell-nav-letters",
            Tab::Alerts => "shell-nav-alerts",
            Tab::Administration => "shell-nav-administration",
            Tab::None => "shell-nav-work",
        }
    }

    /// Whom an entry is shown; the page behind it asks again.
    fn is_for(self, officer: &Officer) -> bool {
        let any = |roles: &[Role]| roles.iter().any(|role| officer.holds(*role));
        match self {
            Tab::Measures => any(&Role::OF_MEASURES),
            Tab::Registration => officer.registers(),
            Tab::Letters => any(&Role::OF_POST),
            Tab::Administration => officer.holds(Role::Administrator),
            Tab::Work | Tab::Register | Tab::Calendar | Tab::Alerts | Tab::None => true,
        }
    }
}

impl Visitor {
    /// A public page in Gehoor's own look. `main` starts with its heading of the first level.
    pub fn page(&self, title: &str, main: Markup) -> Response {
        self.framed(title, None, main)
    }

    /// A public page in the look of a body.
    pub fn page_of(&self, body: &Body, title: &str, main: Markup) -> Response {
        self.framed(title, Some(body), main)
    }

    fn framed(&self, title: &str, body: Option<&Body>, main: Markup) -> Response {
        let whose = body.map_or("Gehoor", |body| body.name(self.lang));
        let bodies = self.site.office().bodies();
        let languages = body.map_or_else(|| bodies.languages(), |body| body.languages.clone());
        let item = |id: &str, href: &str| NavItem::new(self.text(id), href);
        let home = body.map_or_else(|| "/".to_owned(), |body| format!("/bodies/{}", body.id));
        let page = Page {
            title: format!("{title} – {whose}"),
            body_theme: body.map(|body| look_of(body, self.lang)),
            home,
            nav: Nav::Public {
                items: vec![item("shell-nav-start", "/"), item("shell-nav-follow", "/follow")],
                current: self.path.clone(),
            },
            languages: self.languages(&languages),
            footer: self.foot(body, &bodies),
            ..self.around(main)
        };
        page.render().into_response()
    }

    /// The links at the foot: the notices of the body, of the only body, or a list of all; and the way in for staff.
    fn foot(&self, body: Option<&Body>, bodies: &Bodies) -> Vec<Link> {
        let mut open = bodies.open();
        let only = match (open.next(), open.next()) {
            (Some(only), None) => Some(&**only),
            _ => None,
        };
        let place = body.or(only).map(|body| format!("/bodies/{}", body.id)).unwrap_or_default();
        let link = |notice: Notice| {
            let code = notice.code();
            Link::new(self.text(&format!("notice-{code}-title")), format!("{place}/{code}"))
        };
        let notices = Notice::ALL.map(link).into_iter().filter(|_| !bodies.is_empty());
        notices.chain([Link::new(self.text("shell-sign-in"), "/sign-in")]).collect()
    }

    /// An answer to a form cannot be asked for again in another language: what was typed would be lost.
    fn languages(&self, spoken: &[Lang]) -> Vec<look::LanguageLink> {
        let codes: Vec<_> = spoken.iter().map(|lang| lang.code()).collect();
        if self.looks { language_links(&codes, &self.query) } else { Vec::new() }
    }

    fn around(&self, main: Markup) -> Page {
        let version = self.say("shell-version", &args!["version" => env!("CARGO_PKG_VERSION")]);
        Page {
            lang: self.lang.code().to_owned(),
            title: String::new(),
            body_theme: None,
            home: "/".to_owned(),
            nav: Nav::Public { items: Vec::new(), current: String::new() },
            languages: Vec::new(),
            footer: Vec::new(),
            words: PageWords {
                skip: self.text("shell-skip"),
                home: self.text("shell-home"),
                languages: self.text("shell-languages"),
                navigation: self.text("shell-navigation"),
                menu: self.text("shell-menu"),
                version,
            },
            main,
            clock_bar: self.site.demo().map(|_| demo::clock_bar(self)),
        }
    }
}

/// A body's look, for [`look::Page`] and [`look::Letter`].
pub fn look_of(body: &Body, lang: Lang) -> look::Body {
    look::Body { id: body.id.clone(), name: body.name(lang).to_owned(), has_logo: body.logo.is_some() }
}

impl Officer {
    /// A page of staff. `main` starts with its heading of the first level.
    pub fn page(&self, title: &str, tab: Tab, main: Markup) -> Response {
        let shown = Tab::SHOWN.into_iter().filter(|tab| tab.is_for(self));
        let page = Page {
            title: format!("{title} – Gehoor"),
            home: "/work".to_owned(),
            nav: Nav::Staff {
                person: self.staff.name.clone(),
                account: "/account".to_owned(),
                items: shown.map(|tab| self.entry(tab)).collect(),
                current: tab.href().to_owned(),
                leave: self.leave(),
            },
            languages: self.languages(&Lang::ALL),
            ..self.around(main)
        };
        page.render().into_response()
    }

    fn entry(&self, tab: Tab) -> NavItem {
        let item = NavItem::new(self.text(tab.label()), tab.href());
        let (count, words) = match tab {
            Tab::Letters => (self.letters, "shell-letters-waiting"),
            Tab::Alerts => (self.alerts, "shell-alerts-new"),
            _ => return item,
        };
        item.waiting(u64::try_from(count).unwrap_or_default(), self.say(words, &args!["count" => count]))
    }

    fn leave(&self) -> Markup {
        html! {
            form method="post" action="/sign-out" { (self.token()) (plain_button(&self.text("shell-sign-out"))) }
        }
    }

    /// Nothing at this address that this person may see.
    pub fn not_found(&self) -> Response {
        let title = self.text("shell-not-found-title");
        let main = html! {
            h1 .nl-heading .nl-heading--level-1 { (title) }
            p .nl-paragraph { (self.text("shell-not-found-staff")) }
            p .nl-paragraph { a .nl-link href="/work" { (self.text("shell-nav-work")) } }
        };
        with_status(StatusCode::NOT_FOUND, self.page(&title, Tab::None, main))
    }
}
