//! Reads TOML tables by hand, so that one pass finds every flaw and each has its line.

use std::cell::RefCell;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::flaw::Flaw;

/// A file being read, with the flaws found so far.
pub(super) struct Source<'a> {
    name: &'a str,
    text: &'a str,
    flaws: RefCell<Vec<Flaw>>,
}

impl<'a> Source<'a> {
    pub fn new(name: &'a str, text: &'a str) -> Source<'a> {
        Source { name, text, flaws: RefCell::default() }
    }

    /// The file's tables, when its syntax is right.
    pub fn parse(&self) -> Option<Spanned<DeTable<'a>>> {
        let (root, errors) = DeTable::parse_recoverable(self.text);
        self.flaws.borrow_mut().extend(errors.iter().map(|e| Flaw::toml(self.name, self.text, e)));
        errors.is_empty().then_some(root)
    }

    pub fn flaw(&self, offset: usize, what: impl Into<String>, instead: impl Into<String>) {
        self.flaws.borrow_mut().push(Flaw::at(self.name, self.text, offset, what, instead));
    }

    /// The value when nothing was wrong, else the flaws in the order of the file.
    pub fn finish<T>(self, value: Option<T>) -> Result<T, Vec<Flaw>> {
        let mut flaws = self.flaws.into_inner();
        flaws.sort_by_key(|flaw| (flaw.line, flaw.column));
        match value {
            Some(value) if flaws.is_empty() => Ok(value),
            _ => Err(flaws),
        }
    }
}

/// One table; every key that is asked for is known, every other is a flaw at `close`.
pub(super) struct Table<'s, 'a> {
    source: &'s Source<'a>,
    table: &'s DeTable<'a>,
    offset: usize,
    asked: RefCell<Vec<&'static str>>,
}

impl<'s, 'a> Table<'s, 'a> {
    pub fn root(source: &'s Source<'a>, root: &'s Spanned<DeTable<'a>>) -> Table<'s, 'a> {
        Table { source, table: root.get_ref(), offset: 0, asked: RefCell::default() }
    }

    /// A flaw of this table as a whole.
    pub fn flaw(&self, what: impl Into<String>, instead: impl Into<String>) {
        self.source.flaw(self.offset, what, instead);
    }

    fn get(&self, key: &'static str) -> Option<&'s Spanned<DeValue<'a>>> {
        self.asked.borrow_mut().push(key);
        self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)
    }

    /// Whether the key is there.
    pub fn has(&self, key: &'static str) -> bool {
        self.get(key).is_some()
    }

    /// A value read by `read`, which gives `None` for one of a wrong form; `form` says the right one.
    pub fn value<T>(
        &self,
        key: &'static str,
        form: &str,
        read: impl Fn(&DeValue<'a>) -> Option<T>,
    ) -> Option<T> {
        let value = self.get(key)?;
        let found = read(value.get_ref());
        if found.is_none() {
            self.source.flaw(value.span().start, format!("`{key}` cannot be read"), format!("write {form}"));
        }
        found
    }

    /// A value that must be there.
    pub fn required<T>(
        &self,
        key: &'static str,
        form: &str,
        read: impl Fn(&DeValue<'a>) -> Option<T>,
    ) -> Option<T> {
        if !self.has(key) {
            self.flaw(format!("`{key}` is missing"), format!("write {form}"));
        }
        self.value(key, form, read)
    }

    /// A list whose every item is read by `read`.
    pub fn list<T>(
        &self,
        key: &'static str,
        form: &str,
        read: impl Fn(&DeValue<'a>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let value = self.get(key)?;
        let Some(items) = value.get_ref().as_array() else {
            let instead = format!("write a list of {form}");
            self.source.flaw(value.span().start, format!("`{key}` is no list"), instead);
            return None;
        };
        let mut found = Vec::new();
        for item in items.iter() {
            match read(item.get_ref()) {
                Some(value) => found.push(value),
                None => {
                    let what = format!("an item of `{key}` cannot be read");
                    self.source.flaw(item.span().start, what, format!("write {form}"));
                }
            }
        }
        Some(found)
    }

    /// A table within this one.
    pub fn table(&self, key: &'static str) -> Option<Table<'s, 'a>> {
        let value = self.get(key)?;
        let found = self.within(value);
        if found.is_none() {
            let instead = format!("write [{key}], or {key} = {{ … }}");
            self.source.flaw(value.span().start, format!("`{key}` is no table"), instead);
        }
        found
    }

    /// The tables of a list, such as `[[day]]`.
    pub fn tables(&self, key: &'static str) -> Vec<Table<'s, 'a>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let items = value.get_ref().as_array();
        let tables: Option<Vec<_>> = items.and_then(|items| items.iter().map(|i| self.within(i)).collect());
        tables.unwrap_or_else(|| {
            let what = format!("`{key}` is no list of tables");
            self.source.flaw(value.span().start, what, format!("write [[{key}]]"));
            Vec::new()
        })
    }

    fn within(&self, value: &'s Spanned<DeValue<'a>>) -> Option<Table<'s, 'a>> {
        let table = value.get_ref().as_table()?;
        Some(Table { source: self.source, table, offset: value.span().start, asked: RefCell::default() })
    }

    /// Every key that nobody asked for is a flaw.
    pub fn close(self) {
        let mut known = self.asked.into_inner();
        known.sort_unstable();
        known.dedup();
        for (name, _) in self.table.iter() {
            if !known.contains(&name.get_ref().as_ref()) {
                let instead = format!("known here: {}", known.join(", "));
                self.source.flaw(name.span().start, format!("`{}` is not known", name.get_ref()), instead);
            }
        }
    }
}
