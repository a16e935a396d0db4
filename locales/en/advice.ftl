### Advice: adviser, committee, ties, advice and departing from it.

ties-recent-ties = a recent tie: the seat is free again
ties-no-recent-ties = no recent tie

dossier-paper-advise = Advice
dossier-advice-repair = To repair
dossier-advice-prevent = To prevent

act-form-reference = On what ground, and what is asked?
act-form-reference-hint = The legal rule or the decision, and what you want advice on. The complainant may read this.
act-form-seat-now = Sits there now:
act-form-seat-nobody = Nobody can be appointed here
act-form-seat-nobody-why = Whoever holds this role sits already, is involved or declared a recent tie. Have the administrator give the role to someone else.
act-form-seat-person = Who takes this seat?
act-form-seat-hint = Whoever is appointed then declares themselves whether there is a tie with the organisation.
act-form-ties-why = You judge independently. A tie in the last { $months } months means that someone else takes your seat.
act-form-ties = Do you have, or did you have, a tie with this organisation, with whoever complains or with whoever is complained about?
act-form-ties-none = No, none
act-form-ties-tied = Yes
act-form-ties-what = Which tie?
act-form-ties-what-hint = For example employment, an assignment or family. Only to be filled in with yes.
act-form-ties-until = Until when?
act-form-ties-until-hint = The last day. Leave empty if the tie still exists.
act-form-flaw-tie-ahead = That day is still to come. If the tie still exists, leave the date empty.
act-form-advice = What is your advice?
act-form-advice-report = Findings, advice and reasons
act-form-advice-report-hint = The complainant receives this with the answer.
act-form-advice-repair = Recommendation to repair the mistake
act-form-advice-prevent = Recommendation to prevent it from happening again
act-form-departs = Why does the judgment depart from the advice?
act-form-departs-hint = This stands in the answer to the complainant.
dossier-as-advised = as advised
dossier-not-as-advised = not as advised
dossier-decided = What is decided
dossier-decided-whole = The complaint as a whole
dossier-departs = Why the judgment departs from the advice
act-form-judgment-departs-hint = The advice is: { $advised }. If you judge otherwise, say here why; the answer takes it over. { $hint }
act-form-seat-out = Who holds this role and cannot
act-form-seat-free = No tie is known.
act-form-seat-had-a-hand = Did something in this dossier before.
act-form-seat-of-the-unit = Works in the unit that the complaint is about.
act-form-seat-tied = declared a recent tie
act-form-seat-tied-until = declared: { $what } (until { $day })
act-form-seat-tied-still = declared: { $what } (still)
act-form-seat-sits = sits there already ({ $role })
act-form-ties-if-yes = (required if yes)
work-left = Recorded. You have no part in that dossier any more and no longer see it.
