//! The title in the browser's tab of a page that shows a form again.

use office::args;

use crate::visitor::Visitor;

impl Visitor {
    /// The title of a page with a form: when it comes back because something is `wrong` with it, that is said first, so
    /// that whoever hears the page knows at once.
    pub(crate) fn form_title(&self, title: &str, wrong: bool) -> String {
        if wrong { self.say("mistake-title", &args!["title" => title]) } else { title.to_owned() }
    }
}
