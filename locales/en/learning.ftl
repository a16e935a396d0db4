### What is learnt of a complaint: cause, measures, review.

measure-kind-repair = repair
measure-kind-control = control
measure-kind-corrective = corrective
measure-kind-preventive = preventive
measure-kind-hint-repair = Puts it right for this customer or complainant.
measure-kind-hint-control = Keeps it in hand until more is done.
measure-kind-hint-corrective = Takes the cause away.
measure-kind-hint-preventive = Keeps it from happening elsewhere.

dossier-paper-find-cause = Cause
dossier-paper-measure = Measures
dossier-paper-review = Review
dossier-cause-partly = Waits for another signature
dossier-measure = { $kind }: { $who }, by { $date }
dossier-told-inside = Told inside on { $date }: { $how }

act-form-cause = What is the cause?
act-form-cause-analysis = How could it come to this?
act-form-cause-analysis-hint = Why it went wrong, not what the complaint is about. For colleagues only.
act-form-signatures = { $count } people read and sign this, each on their own. You are the first; then it is the next one’s turn.
act-form-signed-by = Signed by { $who }
act-form-signed-by-why = If you agree, leave the text as it is: you sign it too. If you change anything, it becomes your text and the other person must sign again.
act-form-measure-kind = What is the measure for?
act-form-measure-what = What is done?
act-form-measure-what-hint = So that a colleague knows when it is finished.
act-form-measure-owner = Who sees to it?
act-form-measure-due-on = By when?
act-form-measure-due-on-hint = If it is done already, fill in today.
act-form-review = What was discussed and learnt?
act-form-review-hint = For colleagues only.
act-form-told-how = How does the organisation hear of it?
act-form-told-how-hint = For example in the team meeting, or with a message to all branches.
act-form-told-on = When?
act-form-told-on-hint = The day on which it is or was told.
act-form-flaw-due-passed = That day has passed. Fill in today or a later day.
