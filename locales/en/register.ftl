## Register

register-search = Search the register
register-search-hint = Number, name, e-mail address, telephone or words from the texts. Put a hyphen (-) before a word that must not be there, an asterisk (*) after the beginning of a word.
register-go = Search
register-nothing = Nothing found for “{ $question }”. Try fewer or other words.
register-words = Words
register-filter = Limit the list
register-any = All
register-state = State
register-kind = Kind
register-place = Unit
register-handler = Handler
register-nobody = Nobody yet
register-medium = How it arrived
register-language = Language
register-term = Term
register-term-late = Late
register-term-week = Ends this week
register-term-days-14 = Ends within 14 days
register-term-days-30 = Ends within 30 days
register-subject = Subject
register-from = Received from
register-until = Received until
register-open = Only open dossiers
register-mine = Only those I handle
register-sort = Order
register-sort-newest = the last received first
register-sort-oldest = the first received first
register-sort-due = the shortest term first
register-sort-due-last = the longest term first
register-sort-number = by number, the lowest first
register-sort-number-last = by number, the highest first
register-sort-changed = the last changed first
register-show = Show
register-clear = Show everything
register-limits = What the list is limited to
register-limit = { $name }: { $value }
register-lift = No longer limit to { $limit }
register-column-number = Number
register-received = received on { $date }
register-column-about = About
register-column-complainant = Complainant
register-column-state = State
register-column-term = Term
register-column-handler = Handler
register-empty = No dossiers match. Limit the list less.
register-empty-all = There are no dossiers yet that you may see.
register-pages = Pages of the register
register-first = To the beginning
register-further = Next
register-back = To the register
register-print = Print
register-print-title = List of dossiers
register-printed = On { $date }, for { $name }
register-causes = { $count } dossiers about { $causes } causes: what is handled together or was merged is one cause.
register-print-more = Only the first { $count } dossiers are here. Limit the list to print the others.
register-file = Download for a spreadsheet
register-file-more = This list has more than { $most } dossiers, which is more than one file holds. Limit the list, for instance to one year, and download it again.
register-file-number = Number
register-file-cause = Cause (number of the first)
register-file-received = Received on
register-file-registered = Registered on
register-file-closed = Closed on
register-file-state = State
register-file-kind = Kind
register-file-medium = How it arrived
register-file-language = Language
register-file-body = Organisation
register-file-unit = Unit
register-file-complainant = Complainant
register-file-about = About
register-file-handler = Handler
register-file-due = End of the term
register-views = Saved lists
register-view-title = Save this list
register-view-name = Name of the list
register-view-name-hint = For example: late in my unit. With a name that you use already, you replace that list.
register-view-keep = Save
register-view-flaw = Give a name of 1 to { $most } characters. You can save { $views } lists; remove one if you have that many.
register-view-empty = This list is not limited to anything. First choose what to limit it to, then save it.
register-view-is-first = (shown first)
register-view-first = Open the register with this
register-view-not-first = No longer open the register with this
register-view-forget = Remove this list
register-workload = Workload
register-workload-text = The open dossiers that you may see, by handler.
register-workload-empty = There are no open dossiers.
register-workload-caption = Open dossiers by handler
register-workload-handler = Handler
register-workload-open = Open
register-workload-late = Late
register-workload-soon = This week
register-workload-oldest = Oldest
register-workload-deed = What you can do
register-workload-left = Left
register-handler-left = { $name } (left)
register-caption = { $count ->
    [one] 1 dossier, { $order }
   *[other] { $count } dossiers, { $order }
}
register-caption-first = The first { $count } dossiers, { $order }
register-caption-next = The next { $count } dossiers, { $order }
register-caption-last = { $count ->
    [one] The last dossier, { $order }
   *[other] The last { $count } dossiers, { $order }
}
register-position = { $count ->
    [one] 1 dossier on this page
   *[other] { $count } dossiers on this page
}

## Handing over

handover-title = Hand over the work of { $name }
handover-link = Hand over work
handover-ask = First ask a complaints coordinator to hand over the open dossiers: Register, Workload.
handover-empty = There is nothing to hand over: you see no open dossiers of this person.
handover-to = To whom
handover-to-hint = For each dossier it is checked whether this person may handle it.
handover-choose = Choose a person
handover-absent = away
handover-reason = Why
handover-reason-hint = This becomes a note in each dossier.
handover-dossiers = Which dossiers
handover-dossiers-hint = Untick what you do not hand over, or hand over to someone else.
handover-due = term until { $date }
handover-takes = may take { $count } of { $all }
handover-stays = Stays where it is
handover-stays-text = You cannot hand these dossiers over now.
handover-no-other = Nobody else is a handler here.
handover-leaves = { $count ->
    [one] This person still has { $count } open dossier in hand. Leaving leaves it without a handler.
   *[other] This person still has { $count } open dossiers in hand. Leaving leaves them without a handler.
 }
handover-button = Hand over
handover-flaw-dossier = Tick at least one dossier.
handover-more = At most { $most } dossiers can be handed over at once: these are the first. Hand over the rest afterwards.
handover-flaw-to = Choose to whom you hand over: another handler.
handover-flaw-reason = Write briefly why, for example: a colleague leaves.
handover-elsewhere = The dossier is with someone else by now, or you may not see it.
handover-impossible = The procedure of this dossier has no handlers.
handover-done-title = Work handed over
handover-done = { $all ->
    [one] { $count ->
        [one] The dossier is now with { $name }.
       *[other] The dossier was not handed over to { $name }.
    }
   *[other] { $count ->
        [0] None of the { $all } dossiers was handed over to { $name }.
        [one] 1 of { $all } dossiers is now with { $name }.
       *[other] { $count } of { $all } dossiers are now with { $name }.
    }
}
handover-results = What happened to each dossier
handover-result = Result
handover-moved = Handed over
handover-not-moved = Not handed over:
handover-rest = What remains to be handed over
handover-not-there = Not available to take it over: { $names } (away, or only a deputy of someone who is there).
handover-only-to-send = only waits to be sent
