//! A page as a browser takes it apart: its tags, its links, its forms.

use web::{Allowance, Limits};

/// One form and what can be filled in.
pub struct Form {
    pub action: String,
    pub controls: Vec<Control>,
}

/// One field of a form.
pub struct Control {
    pub name: String,
    kind: String,
    value: String,
    /// The values to choose from.
    choices: Vec<String>,
}

impl Form {
    /// What tells it from other forms with the same address.
    pub fn purpose(&self) -> String {
        let found = self.controls.iter().find(|control| control.name == "do");
        found.map_or_else(String::new, |control| format!("do={}", control.value))
    }
}

impl Control {
    /// What is sent of it in that round; `nasty` gives a string for a field that takes any.
    pub fn filled(&self, round: usize, nasty: impl FnOnce() -> String) -> Option<String> {
        match self.kind.as_str() {
            "hidden" => Some(self.value.clone()),
            "file" | "submit" => None,
            "date" if self.value.is_empty() => Some("2026-02-27".to_owned()),
            "date" => Some(self.value.clone()),
            // in one round an address that holds, in another none
            "email" if round.is_multiple_of(2) => Some("fz@post.example".to_owned()),
            "choice" => {
                let others = self.choices.iter().filter(|choice| !choice.is_empty()).collect::<Vec<_>>();
                if others.is_empty() { None } else { Some(others[round % others.len()].clone()) }
            }
            _ => Some(nasty()),
        }
    }
}

/// The addresses that a page links to, of this site, but for other languages of itself.
pub fn links(html: &str) -> Vec<String> {
    let hrefs = tags(html).into_iter().filter(|tag| tag.name == "a").filter_map(|tag| tag.get("href"));
    hrefs.filter(|href| href.starts_with('/') && !href.contains("lang=")).collect()
}

/// The forms of a page.
pub fn forms(html: &str) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    let mut select = None;
    for tag in tags(html) {
        if tag.name == "form" {
            let posts = tag.get("method").as_deref() == Some("post");
            let action = tag.get("action").filter(|_| posts).unwrap_or_default();
            forms.push(Form { action, controls: Vec::new() });
            continue;
        }
        let (Some(form), value) = (forms.last_mut(), tag.get("value").unwrap_or_default()) else { continue };
        match (tag.name.as_str(), tag.get("name"), tag.get("type").as_deref()) {
            ("input", Some(name), Some("radio" | "checkbox")) => {
                match form.controls.iter_mut().find(|control| control.name == name) {
                    Some(control) => control.choices.push(value),
                    None => form.controls.push(Control {
                        name,
                        kind: "choice".to_owned(),
                        value: String::new(),
                        choices: vec![value],
                    }),
                }
            }
            ("input" | "textarea", Some(name), kind) => {
                let kind = kind.unwrap_or("text").to_owned();
                form.controls.push(Control { name, kind, value, choices: Vec::new() });
            }
            ("select", Some(name), _) => {
                select = Some(form.controls.len());
                let kind = "choice".to_owned();
                form.controls.push(Control { name, kind, value: String::new(), choices: Vec::new() });
            }
            ("option", ..) => {
                if let Some(control) = select.and_then(|place| form.controls.get_mut(place)) {
                    control.choices.push(value);
                }
            }
            _ => {}
        }
    }
    forms.retain(|form| !form.action.is_empty());
    forms
}

struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    fn get(&self, name: &str) -> Option<String> {
        self.attributes.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone())
    }
}

/// Every tag of a page. Nothing of ours but tags has an opening angle.
fn tags(html: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, from)) = rest.split_once('<') {
        let end = from.find(|char: char| !char.is_ascii_alphanumeric() && !"/!-".contains(char));
        let (name, mut from) = from.split_at(end.unwrap_or(from.len()));
        let mut attributes = Vec::new();
        loop {
            from = from.trim_start_matches([' ', '\n', '/']);
            if from.is_empty() || from.starts_with('>') {
                break;
            }
            let end = from.find(['=', ' ', '>', '\n']).unwrap_or(from.len());
            let (attribute, after) = from.split_at(end.max(1));
            let value = after.strip_prefix("=\"").and_then(|after| after.split_once('"'));
            from = value.map_or(after.trim_start_matches('='), |(_, after)| after);
            attributes.push((attribute.to_owned(), unescaped(value.map_or("", |(value, _)| value))));
        }
        found.push(Tag { name: name.to_ascii_lowercase(), attributes });
        rest = from;
    }
    found
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The elements that our pages and letters are made of.
const OURS: &str = "!doctype html head meta title link script body a abbr b blockquote br button code dd details div dl \
    dt em fieldset footer form h1 h2 h3 h4 h5 header hr i img input label legend li main nav ol option optgroup p path pre \
    section select small span strong summary svg g circle rect line polyline table caption tbody td textarea th thead \
    time tr ul u template dialog article aside progress col colgroup tfoot cite q figure figcaption use symbol defs address del sub sup \
    wbr marker text";

/// Whether it is a page of ours and nothing else: known elements, no script of its own, addresses of this site.
pub fn sound(html: &str, at: &str) {
    for tag in tags(html) {
        let name = tag.name.trim_start_matches('/');
        assert!(OURS.split_whitespace().any(|ours| ours == name), "{at}: <{}>\n{html}", tag.name);
        for (attribute, value) in &tag.attributes {
            let plain = attribute.chars().all(|char| char.is_ascii_alphanumeric() || "-:_".contains(char));
            let ours =
                plain && !attribute.starts_with("on") && attribute != "style" && !attribute.contains("fz");
            assert!(ours, "{at}: <{name} {attribute}={value:?}>\n{html}");
            if matches!(attribute.as_str(), "href" | "src" | "action" | "formaction") {
                let safe = ["/", "#", "?", "mailto:", "tel:", "https://"];
                let safe = safe.iter().any(|start| value.starts_with(start))
                    && !value.starts_with("//")
                    && !value.contains("evil");
                assert!(safe, "{at}: <{name} {attribute}={value:?}>\n{html}");
            }
        }
        let own = name == "script" && tag.name == name && tag.get("src").is_none();
        assert!(!own, "{at}: a script in the page\n{html}");
    }
    assert!(!html.contains('\0'), "{at}");
}

/// Nothing on it is hidden or turned: that is taken away before anything is kept.
pub fn plain(html: &str, at: &str) {
    for unseen in ['\u{1B}', '\u{200B}', '\u{202E}', '\u{2066}', '\u{E0066}'] {
        assert!(!html.contains(unseen), "{at}: {unseen:?}");
    }
}

/// No one waits.
pub fn endless() -> Limits {
    let endless = Allowance { at_once: u32::MAX, seconds: 1 };
    let patient = Limits::default();
    Limits {
        submissions: endless,
        files: endless,
        follow: endless,
        sign_in: endless,
        forgotten: endless,
        sending: patient.sending,
    }
}

#[test]
fn what_is_not_sound_is_seen() {
    for bad in [
        "<p><fz></p>",
        "<p onfz=x>",
        "<a href=\"javascript:x\">",
        "<a href=\"//evil.example\">",
        "<p style=\"x\">",
        "<script>x</script>",
        "<p>\0</p>",
    ] {
        assert!(std::panic::catch_unwind(|| sound(bad, "")).is_err(), "{bad}");
    }
    sound("<!DOCTYPE html><p class=\"a\" hidden>a > b</p><a href=\"/x?y=1&amp;z=2\">x</a>", "");
}
