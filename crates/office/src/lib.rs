//! The office: the one door, the jobs, who does what when.

pub mod texts;
