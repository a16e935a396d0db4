//! What every page works with.

use std::sync::Arc;

use domain::language::Lang;
use office::Office;
use office::account::Accounts;
use office::texts::Arg;

use crate::demo::Demo;
use crate::guard::limit::{Buckets, Limits};

/// The site: the office behind the pages. Cloning is cheap and gives the same site.
#[derive(Clone)]
pub struct Site(Arc<Inside>);

#[derive(Clone)]
struct Inside {
    office: Office,
    accounts: Accounts,
    demo: Option<Arc<dyn Demo>>,
    buckets: Arc<Buckets>,
    behind_proxy: bool,
}

impl Site {
    /// The pages of an office.
    pub fn new(office: Office, accounts: Accounts) -> Site {
        let buckets = Arc::new(Buckets::new(Limits::default()));
        let accounts = accounts.within(&office);
        Site(Arc::new(Inside { office, accounts, demo: None, buckets, behind_proxy: false }))
    }

    /// With a clock to move and a cast to play.
    pub fn with_demo(self, demo: Arc<dyn Demo>) -> Site {
        self.changed(|inside| inside.demo = Some(demo))
    }

    /// With other limits on how often one address may do something.
    pub fn with_limits(self, limits: Limits) -> Site {
        self.changed(|inside| inside.buckets = Arc::new(Buckets::new(limits)))
    }

    /// Behind a proxy of the organisation's own, which says in `X-Forwarded-For` who asks.
    pub fn behind_proxy(self) -> Site {
        self.changed(|inside| inside.behind_proxy = true)
    }

    fn changed(self, change: impl FnOnce(&mut Inside)) -> Site {
        let mut inside = Arc::unwrap_or_clone(self.0);
        change(&mut inside);
        Site(Arc::new(inside))
    }

    /// The office.
    pub fn office(&self) -> &Office {
        &self.0.office
    }

    /// The accounts of staff.
    pub fn accounts(&self) -> &Accounts {
        &self.0.accounts
    }

    /// The demo, when it is one.
    pub fn demo(&self) -> Option<&Arc<dyn Demo>> {
        self.0.demo.as_ref()
    }

    /// A sentence with its arguments.
    pub fn say(&self, lang: Lang, id: &str, args: &[(&str, Arg)]) -> String {
        self.office().texts().say(lang, id, args)
    }

    /// A sentence without arguments.
    pub fn text(&self, lang: Lang, id: &str) -> String {
        self.office().texts().text(lang, id)
    }

    pub(crate) fn buckets(&self) -> &Buckets {
        &self.0.buckets
    }

    pub(crate) fn is_behind_proxy(&self) -> bool {
        self.0.behind_proxy
    }

    /// Whether people reach it over TLS, so that cookies may ask for it.
    pub(crate) fn is_secure(&self) -> bool {
        self.office().base_url().starts_with("https://")
    }
}
