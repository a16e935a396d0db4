use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mail_parser::{Address, MessageParser};

use crate::content::content;

/// A message that was caught. All of it comes from outside: to show it is to escape it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caught {
    /// Its number, from 1, in order of arrival.
    pub number: u64,
    /// Who wrote it by its own account, `Name <address>`; without that, the sender of the envelope.
    pub from: String,
    /// The addresses that it was to be delivered to.
    pub to: Vec<String>,
    /// The subject, decoded.
    pub subject: String,
    /// The plain text, decoded.
    pub text: String,
    /// The HTML part, decoded; empty when there is none.
    pub html: String,
    /// The `<message-id>`; empty when there is none.
    pub message_id: String,
    /// When it was made by its own account.
    pub date: Option<jiff::Timestamp>,
    /// The message as it came.
    pub raw: Vec<u8>,
}

/// The newest messages, within bounds.
#[derive(Debug)]
pub(super) struct Shelf {
    kept: Mutex<Kept>,
    most: usize,
    most_bytes: usize,
}

#[derive(Debug, Default)]
struct Kept {
    newest_first: VecDeque<Arc<Caught>>,
    bytes: usize,
    count: u64,
}

impl Shelf {
    pub(super) fn new(most: usize, most_bytes: usize) -> Self {
        Self { kept: Mutex::default(), most, most_bytes }
    }

    /// Keeps the message and gives its number.
    pub(super) fn put(&self, sender: &str, recipients: Vec<String>, raw: Vec<u8>) -> u64 {
        let mut caught = read(sender, recipients, raw);
        let mut kept = self.lock();
        kept.count += 1;
        caught.number = kept.count;
        kept.bytes += weight(&caught);
        kept.newest_first.push_front(Arc::new(caught));
        while kept.newest_first.len() > self.most || kept.bytes > self.most_bytes {
            let Some(oldest) = kept.newest_first.pop_back() else { break };
            kept.bytes -= weight(&oldest);
        }
        kept.count
    }

    pub(super) fn all(&self) -> Vec<Arc<Caught>> {
        self.lock().newest_first.iter().cloned().collect()
    }

    pub(super) fn clear(&self) {
        let mut kept = self.lock();
        kept.newest_first.clear();
        kept.bytes = 0;
    }

    /// A panic elsewhere leaves the list whole: each change is complete before the next can fail.
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn weight(caught: &Caught) -> usize {
    caught.raw.len() + caught.text.len() + caught.html.len()
}

fn read(sender: &str, to: Vec<String>, raw: Vec<u8>) -> Caught {
    let parsed = MessageParser::default().parse_headers(&raw);
    let mut caught = Caught {
        number: 0,
        from: sender.to_owned(),
        to,
        subject: String::new(),
        text: String::new(),
        html: String::new(),
        message_id: String::new(),
        date: None,
        raw: Vec::new(),
    };
    if let Some(message) = &parsed {
        caught.from = message.from().and_then(shown).unwrap_or(caught.from);
        caught.subject = message.subject().unwrap_or_default().to_owned();
        let content = content(&raw);
        caught.text = content.texts.into_iter().next().unwrap_or_default();
        caught.html = content.html.into_iter().next().unwrap_or_default();
        caught.message_id = message.message_id().map(|id| format!("<{id}>")).unwrap_or_default();
        caught.date = message.date().and_then(|date| jiff::Timestamp::from_second(date.to_timestamp()).ok());
    }
    drop(parsed);
    caught.raw = raw;
    caught
}

fn shown(address: &Address<'_>) -> Option<String> {
    let first = address.first()?;
    let address = first.address()?;
    Some(first.name().map_or_else(|| address.to_owned(), |name| format!("{name} <{address}>")))
}
