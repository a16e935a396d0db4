//! The reader's rights as a part of the query, the same in every list: `$1` is the organisation, `$2` the reader, `$3`
//! today, and the dossier is `d`.

/// A role holding `h` that is in force today: in one's own right, or for someone who is absent.
macro_rules! in_force {
    () => {
        "(h.deputy_for = '' OR EXISTS (SELECT 1 FROM absence a WHERE a.org = h.org AND a.person = h.deputy_for \
        AND a.from_on <= $3 AND (a.until_on IS NULL OR a.until_on >= $3)))"
    };
}

/// The reader works on the dossier or watches over its body and unit, and is not complained about in it. A handler sees
/// what they handle; who sets up people or reads reports sees no dossier by that alone.
macro_rules! may_see {
    () => {
        concat!(
            "(NOT EXISTS (SELECT 1 FROM dossier_respondent r WHERE r.org = d.org AND r.dossier = d.id AND r.person = $2) \
            AND (d.handler = $2 OR EXISTS (SELECT 1 FROM role_holding h WHERE h.org = d.org \
            AND h.person = $2 AND h.role IN ('desk', 'coordinator', 'complaints-manager', 'decision-body') \
            AND h.body = d.body AND (h.unit = '' OR h.unit = d.unit) AND ",
            in_force!(),
            ")))"
        )
    };
}

pub(crate) use {in_force, may_see};
