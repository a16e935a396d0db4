//! The top of a page: whose it is, where one can go, who is signed in.

use maud::{Markup, html};

use super::icon::wordmark;
use super::page::{Nav, NavItem, Page, logo};
use super::{Icon, Link};

impl Page {
    pub(super) fn header(&self) -> Markup {
        html! {
            header .gehoor-header {
                div .gehoor-band .gehoor-header__top {
                    a .gehoor-header__home href=(self.home) aria-label=(self.home_label()) { (self.sign()) }
                    @match &self.nav {
                        Nav::Staff { person, account, leave, .. } => {
                            div .gehoor-header__aside .gehoor-wide { (account_link(person, account)) (leave) }
                        }
                        Nav::Public { .. } => {
                            @if self.languages.len() > 1 {
                                nav .gehoor-header__aside aria-label=(self.words.languages) { (self.language_choice()) }
                            }
                        }
                    }
                    (self.menu())
                }
                (self.row())
            }
        }
    }

    /// The navigation of staff on a narrow screen: folded, with the person and the way out. It opens without script.
    fn menu(&self) -> Markup {
        let Nav::Staff { person, account, items, leave, .. } = &self.nav else { return Markup::default() };
        let waiting = waiting_in_all(items);
        html! {
            details .gehoor-menu .gehoor-narrow {
                summary { (Icon::Menu) (self.words.menu) (number(waiting.as_ref())) }
                div .gehoor-menu__sheet {
                    nav aria-label=(self.words.navigation) { (self.entries()) }
                    div .gehoor-menu__person { (account_link(person, account)) (leave) }
                }
            }
        }
    }

    /// The navigation as a row under the name.
    fn row(&self) -> Markup {
        let (items, folds) = match &self.nav {
            Nav::Public { items, .. } => (items, false),
            Nav::Staff { items, .. } => (items, true),
        };
        html! {
            @if !items.is_empty() {
                nav .gehoor-nav .gehoor-wide[folds] aria-label=(self.words.navigation) {
                    div .gehoor-band { (self.entries()) }
                }
            }
        }
    }

    fn entries(&self) -> Markup {
        let (Nav::Public { items, current } | Nav::Staff { items, current, .. }) = &self.nav;
        html! { ul { @for item in items { li { (nav_link(item, current)) } } } }
    }

    /// The link says what is seen (WCAG 2.5.3), then where it leads.
    fn home_label(&self) -> String {
        let name = self.body_theme.as_ref().map_or("Gehoor", |body| body.name.as_str());
        if self.words.home.is_empty() { name.to_owned() } else { format!("{name} – {}", self.words.home) }
    }

    fn sign(&self) -> Markup {
        html! {
            @match &self.body_theme {
                Some(body) => { (logo(body)) span { (body.name) } }
                None => (wordmark()),
            }
        }
    }
}

fn account_link(person: &str, account: &str) -> Markup {
    html! { a href=(account) { (person) } }
}

fn nav_link(item: &NavItem, current: &str) -> Markup {
    let Link { label, href } = &item.link;
    html! {
        a href=(href) aria-current=[(href == current).then_some("page")] {
            (label) (number(item.waiting.as_ref()))
        }
    }
}

/// What waits behind all entries together, for the folded menu.
fn waiting_in_all(items: &[NavItem]) -> Option<(u64, String)> {
    let (counts, words): (Vec<u64>, Vec<&str>) = items
        .iter()
        .filter_map(|item| item.waiting.as_ref())
        .map(|(count, words)| (*count, words.as_str()))
        .unzip();
    (!counts.is_empty()).then(|| (counts.iter().sum(), words.join(", ")))
}

/// How many things wait: a number for those who see it, words for those who hear it.
fn number(waiting: Option<&(u64, String)>) -> Markup {
    html! {
        @if let Some((count, words)) = waiting {
            " " span .nl-number-badge {
                span .nl-number-badge__visible-label aria-hidden="true" { (count) }
                span .nl-number-badge__hidden-label { (words) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_waiting_shows_no_number() {
        let shown = nav_link(&NavItem::new("Alerts", "/alerts").waiting(0, "none"), "/").into_string();
        assert_eq!(shown, r#"<a href="/alerts">Alerts</a>"#);
        let shown = nav_link(&NavItem::new("Alerts", "/alerts").waiting(3, "3 new"), "/alerts").into_string();
        assert!(shown.contains("3 new") && shown.contains(r#"aria-current="page""#), "{shown}");
    }

    #[test]
    fn the_folded_menu_shows_what_waits_behind_all_its_entries() {
        let items = [
            NavItem::new("Work", "/work"),
            NavItem::new("Letters", "/letters").waiting(2, "2 letters"),
            NavItem::new("Alerts", "/alerts").waiting(3, "3 new"),
        ];
        assert_eq!(waiting_in_all(&items), Some((5, "2 letters, 3 new".to_owned())));
        assert_eq!(waiting_in_all(&items[..1]), None);
    }
}
