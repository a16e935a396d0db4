### What staff are told on the screen and by mail. No names, no stories: these mails may be read over a shoulder.

alert-owed = Next step: { $activity }
alert-informed = Done: { $activity }
alert-assigned = This dossier was assigned to you
alert-added = The complainant added something: have a look
alert-merged = Another message of the same person goes on in this one: have a look
alert-handler-gone = The handler of this dossier has left or no longer has that role: appoint another
alert-undeliverable = An e-mail to the complainant came back; the letter is ready to be printed and posted
alert-undeliverable-no-address = An e-mail to the complainant came back, and no postal address is known; add the address
alert-undeliverable-respondent = An e-mail to the person complained about came back; the letter is ready to be printed and posted
alert-undeliverable-respondent-no-address = An e-mail to the person complained about came back, and no other address is known; ask for it
alert-undeliverable-receipt = The automatic receipt sent to the complainant came back; check the e-mail address
alert-undeliverable-passed-on = An e-mail to the authority that it was forwarded to came back; the letter is ready to be printed and posted
alert-term-soon = { $term }: the term ends on { $due }
alert-term-today = { $term }: the term ends today, { $due }
alert-term-over = { $term }: the term ended on { $due }
alert-term-passed = { $term }: the term ended on { $due } and was not met
alert-term-moved = { $term }: the calendar changed, and the term now ends on { $due } instead of { $before }
alert-measure = You see to a measure, by { $due } at the latest
alert-measure-soon = A measure that you see to must be done by { $due }
alert-measure-today = A measure that you see to must be done today, { $due }
alert-measure-passed = A measure that you see to should have been done by { $due }

alert-mail-due = { $told } ({ $term }: { $due } at the latest)
alert-mail-subject = { $number }: { $told }
alert-mail-body =
    Dear { $name },

    Dossier { $number }: { $told }.

    You will find it here:
    { $link }

    This message was sent automatically. You need not answer it.
alert-handler-away = Whoever handles this dossier is away up to and including { $until } and has no deputy: { $count ->
    [one] it waits
   *[other] { $count } dossiers wait
}
alert-handler-away-later = Whoever handles this dossier is away from { $from } up to and including { $until } and has no deputy then: { $count ->
    [one] it will wait
   *[other] { $count } dossiers will wait
}
alert-handler-away-later-open = Whoever handles this dossier is away from { $from } on and has no deputy then: { $count ->
    [one] it will wait
   *[other] { $count } dossiers will wait
}
alert-handler-away-open = Whoever handles this dossier is away and has no deputy: { $count ->
    [one] it waits
   *[other] { $count } dossiers wait
}
