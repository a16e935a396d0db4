//! Where a dossier was, and when.

use crate::event::Event;
use crate::people::Place;
use crate::record::Record;

/// Where the dossier was when that event was done: a transfer is an act of the body that it leaves. None before the receipt.
pub fn place_at(events: &[Event], seq: u32) -> Option<Place<'_>> {
    let before =
        events.iter().rev().filter(|event| event.seq < seq || event.seq == 1).filter_map(Event::done);
    let mut places = before.filter_map(|done| match &done.record {
        Record::Receive(receipt) => Some(Place { body: &receipt.body, unit: receipt.unit.as_deref() }),
        Record::Transfer(transfer) => Some(Place { body: &transfer.body, unit: transfer.unit.as_deref() }),
        _ => None,
    });
    places.next()
}
