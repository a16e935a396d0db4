//! The reader's rights as a part of the query, the same in every list: `$1` is the organisation, `$2` the reader, `$3`
//! today, and the dossier is `d`. They say what `domain::people::Roster::present` says: a deputy stands in when nobody
//! who holds the role there in their own right is present and free to act. A task `t` says itself where its dossier is.

/// The roles that watch over all dossiers of where they are held: `domain::people::Role::OF_WATCH`.
macro_rules! watching {
    () => {
        "'desk', 'coordinator', 'complaints-manager', 'decision-body', 'line-manager'"
    };
}

/// The same for whoever holds it against the domain's list.
pub const WATCHING: &str = watching!();

/// The roles that read the register of measures of where they are held: `domain::people::Role::OF_MEASURES`.
macro_rules! measuring {
    () => {
        "'coordinator', 'complaints-manager', 'decision-body', 'line-manager', 'management-committee', 'dispute-team'"
    };
}

/// The same for whoever holds it against the domain's list.
pub const MEASURING: &str = measuring!();

/// The roles whose holders are employees, whatever else they are: `domain::people::Role::OF_HOUSE`.
macro_rules! employing {
    () => {
        "'desk', 'coordinator', 'handler', 'complaints-manager', 'decision-body', 'management-committee', 'line-manager', \
        'dispute-team', 'employee'"
    };
}

/// The same for whoever holds it against the domain's list.
pub const EMPLOYING: &str = employing!();

/// What the person `h` holds makes them of the role of the task `$task` where its dossier is: they hold that role there, or any role of its
/// body that makes them an employee. It is what `domain::people::Roster::works_at` says.
macro_rules! of_role {
    ($task:literal, $place:literal) => {
        concat!(
            "(h.role = ",
            $task,
            ".role AND ",
            covers!("h", $place),
            " OR ",
            $task,
            ".role = 'employee' AND h.role IN (",
            $crate::rights::employing!(),
            ") AND h.body = ",
            $place,
            ".body)"
        )
    };
}

/// Someone `h` who holds a role is here today.
macro_rules! present {
    ($holder:literal) => {
        concat!(
            "EXISTS (SELECT 1 FROM person p WHERE p.org = ",
            $holder,
            ".org AND p.id = ",
            $holder,
            ".person AND p.active = 1) \
            AND NOT EXISTS (SELECT 1 FROM absence a WHERE a.org = ",
            $holder,
            ".org AND a.person = ",
            $holder,
            ".person \
            AND a.from_on <= $3 AND (a.until_on IS NULL OR a.until_on >= $3))"
        )
    };
}

/// A role holding `h` that counts for the dossier today: in one's own right, or as a deputy while nobody `f` of those who
/// hold it in their own right is present; `$free` says of `f` that no rule bars them.
macro_rules! in_force {
    ($place:literal, $free:expr) => {
        concat!(
            "(h.deputy_for = '' OR ",
            present!("h"),
            " AND NOT EXISTS (SELECT 1 FROM role_holding f WHERE f.org = h.org AND f.role = h.role AND ",
            covers!("f", $place),
            " AND f.deputy_for = '' AND ",
            present!("f"),
            " AND ",
            $free,
            "))"
        )
    };
}

/// A role holding covers body and unit of a dossier `d`, or of the task `t` of one.
macro_rules! covers {
    ($holder:literal, $place:literal) => {
        concat!(
            $holder,
            ".body = ",
            $place,
            ".body AND (",
            $holder,
            ".unit = '' OR ",
            $holder,
            ".unit = ",
            $place,
            ".unit)"
        )
    };
}

/// No rule bars the person of `$holder` from the task `$task`.
macro_rules! free {
    ($task:literal, $holder:literal) => {
        concat!("REPLACE(", $task, ".barred, '|' || ", $holder, ".person || '|', '') = ", $task, ".barred")
    };
}

/// A task `t` that the reader can do: named for them while they hold the role, or for a role that they hold for the
/// dossier's body and unit, and never one from which they are barred.
macro_rules! open_to_reader {
    () => {
        concat!(
            "(EXISTS (SELECT 1 FROM role_holding h WHERE h.org = t.org AND h.person = $2 AND ",
            of_role!("t", "d"),
            " AND (t.person = $2 OR (t.person IS NULL AND ",
            in_force!("d", free!("t", "f")),
            "))) AND REPLACE(t.barred, '|' || $2 || '|', '') = t.barred)"
        )
    };
}

/// Nobody of those that `$which` says of a task `e` is there and free to do it: `e.rank < t.rank` is whoever the procedure
/// names before the reader, `e.fallback = 0` whoever it names at all before its fallback.
macro_rules! nobody {
    ($which:literal) => {
        concat!(
            "NOT EXISTS (SELECT 1 FROM task e WHERE e.org = t.org AND e.dossier = t.dossier \
            AND e.activity = t.activity AND e.stage = t.stage AND e.item = t.item AND ",
            $which,
            " AND (EXISTS (SELECT 1 FROM role_holding h WHERE h.org = e.org AND h.person = e.person AND ",
            of_role!("e", "d"),
            " AND EXISTS (SELECT 1 FROM person p WHERE p.org = h.org AND p.id = h.person AND p.active = 1)) \
            OR (e.person IS NULL AND EXISTS (SELECT 1 FROM role_holding h WHERE h.org = e.org AND h.role = e.role AND ",
            covers!("h", "d"),
            " AND ",
            free!("e", "h"),
            " AND ",
            present!("h"),
            " AND ",
            in_force!("d", free!("e", "f")),
            "))))"
        )
    };
}

/// The reader works on the dossier or watches over its body and unit, and is not complained about in it. A handler sees
/// what they handle, an adviser or a committee what they were appointed for, a deputy what falls to them now; the team for
/// disputes sees those and nobody else does by their role alone; who sets up people or reads reports sees no dossier by that alone.
macro_rules! may_see {
    () => {
        concat!(
            "(NOT EXISTS (SELECT 1 FROM dossier_respondent r WHERE r.org = d.org AND r.dossier = d.id AND r.person = $2) \
            AND (EXISTS (SELECT 1 FROM role_holding h WHERE h.org = d.org AND h.person = $2 AND ",
            covers!("h", "d"),
            " AND ((h.role = 'handler' AND d.handler = $2) \
            OR (h.role IN ('adviser', 'committee-chair', 'committee-member') AND EXISTS (SELECT 1 FROM dossier_seat s \
            WHERE s.org = d.org AND s.dossier = d.id AND s.person = $2 AND s.role = h.role)) \
            OR (h.role IN (",
            $crate::rights::watching!(),
            ", 'dispute-team') AND (h.role = 'dispute-team') = (d.kind = 'dispute') AND ",
            in_force!(
                "d",
                "NOT EXISTS (SELECT 1 FROM dossier_respondent x WHERE x.org = d.org AND x.dossier = d.id AND x.person = f.person)"
            ),
            "))) OR EXISTS (SELECT 1 FROM task t WHERE t.org = d.org AND t.dossier = d.id AND ",
            open_to_reader!(),
            " AND (t.fallback = 0 OR ",
            nobody!("e.fallback = 0"),
            "))))"
        )
    };
}

/// The reader may read of a measure `m` of the dossier `d`: they see to it themselves, they see the dossier, or they read
/// the register of measures there. Of a dossier that is not theirs to see that is only what changes in the organisation; what is
/// put right for the one who complained is read there by who manages the service alone. And never of one about themselves, unless
/// it is theirs to do.
macro_rules! may_see_measure {
    () => {
        concat!(
            "(m.owner = $2 OR (\
            NOT EXISTS (SELECT 1 FROM dossier_respondent r WHERE r.org = d.org AND r.dossier = d.id AND r.person = $2) \
            AND EXISTS (SELECT 1 FROM role_holding h WHERE h.org = d.org AND h.person = $2 AND h.role IN (",
            $crate::rights::measuring!(),
            ") AND (m.kind <> 'repair' OR h.role IN ('complaints-manager', 'line-manager')) AND ",
            covers!("h", "d"),
            " AND ",
            in_force!(
                "d",
                "NOT EXISTS (SELECT 1 FROM dossier_respondent x WHERE x.org = d.org AND x.dossier = d.id AND x.person = f.person)"
            ),
            ")) OR ",
            may_see!(),
            ")"
        )
    };
}

pub(crate) use {
    covers, employing, free, in_force, may_see, may_see_measure, measuring, nobody, of_role, open_to_reader,
    present, watching,
};
