### Why something is not possible now: what is wrong, and what would be right.

refusal-heading = This is not possible now

refusal-unknown = The procedure of this dossier does not have this step. Choose one of the steps shown with the dossier.
refusal-empty = Nothing has been received in this dossier yet. Record the receipt first.
refusal-ended = This dossier has already ended, with the step “{ $activity }”. If it is reopened, it can go on.
refusal-moved = Someone else has acted on this dossier in the meantime. What you filled in is kept below: look at what has changed, then send it again.
refusal-not-included = This step is not, or no longer, part of the course of this dossier. Choose one of the steps shown with the dossier.
refusal-already-done = This was already done, on { $on }, and can be done only once.
refusal-not-yet = First this step must be done: “{ $activity }”.
refusal-while-pending = This step is still open and must be finished first: “{ $activity }”.
refusal-fact-email-known = This needs an e-mail address of the complainant. Add it first.
refusal-fact-reachable = This needs an e-mail address or postal address of the complainant. Add it first.
refusal-fact-handler-assigned = There is no handler yet. Appoint one first.
refusal-fact-not-yet-acknowledged = The acknowledgement has already been made; after that this is no longer possible.
refusal-fact-answered = This stage has not been answered yet. This is possible only after the answer.
refusal-fact-advice-departed-from = There is no advice, or the judgment agrees with it. Only whoever departs from it has to do this.
refusal-fact-facts-older-than-a-year = This is possible only if what happened is more than a year before it was lodged.
refusal-fact-respondents-known = No respondent is named yet. Do that first.
refusal-fact-written = This is possible only for a complaint in writing.
refusal-party-complainant = This ground holds only for the complainant, not for the respondent.
refusal-party-silent-complainant = This ground holds only for the complainant, once the invitation left in time and the day until which an answer was asked is over.
refusal-party-invited-respondent = Of whoever is complained about this ground holds only after the invitation: who was not asked has declared nothing.
refusal-letter-lacks-second-line = The letter must say to whom one can turn afterwards, and that is not known. An administrator can write it with the particulars of this organisation.
refusal-letter-lacks = The letter must tell something that is not known here: { $fact }. Ask whoever keeps the procedure.
refusal-role = This step is for { $roles }.
refusal-role-nobody = Nobody can take this step.
refusal-deputy-while-present = You are the deputy here, and the person you stand in for is present. If they are away after all, have their absence recorded first.
refusal-signed = You signed this already, on { $on }. Now someone else must read it and sign it.
refusal-person-doer-of-the-current-text = You wrote this text yourself. Someone else must take this step.
refusal-person-anyone-of-an-earlier-stage = You already worked on this dossier in an earlier stage. Someone who was not yet involved must take this step.
refusal-person-respondent = The complaint is about your own conduct. Someone else must handle this dossier.
refusal-no-further-stage = There is no higher level within the organisation. Whoever disagrees with the answer can turn to the second line.
refusal-term-over = This was possible until { $due }: the term “{ $term }” ended then.
refusal-term-not-over = { $begun ->
    [yes] This is possible only after { $due }: the term “{ $term }” is over then.
   *[no] This is possible only once the term “{ $term }” is over. It is not running now.
}

## What is wrong with what was filled in.

flaw-other-act = What was filled in belongs to another step. Open this step again and fill it in.
flaw-ground-missing = No ground has been chosen yet. Choose one from the list.
flaw-ground-unknown = The ground chosen is not in the procedure of this dossier. Choose one from the list.
flaw-ground-not-now = This ground does not hold here. { $why }
flaw-ground-of-others = Someone else decides on this ground: that is for { $roles }.
flaw-answer-after-hearing = Ask for an answer from today on, and no later than { $date }, the day of the hearing.
flaw-record-missing = There is no record yet. Without a record nobody was heard.
flaw-reason-missing = There is no reason yet. Write briefly why.
flaw-cause-missing = No cause is chosen yet. Choose one from the list.
flaw-cause-unknown = The cause chosen is not in the procedure of this dossier. Choose one from the list.
flaw-heard-first = Somebody was not heard, on a ground that does not go with this judgment. Invite them to be heard first, or choose another judgment.
flaw-norm-unknown = The norm chosen is not in the procedure of this dossier. Choose from the list.
flaw-norm-of-unfounded = A norm is offended only where the complaint is well-founded, wholly or in part. Choose another judgment, or take the norms away.
flaw-told-inside-missing = It does not say yet how and when this is told inside the organisation. Fill in both.
flaw-decision-missing = It does not say yet who decided on this, when and on the ground of which report. Fill in both.
flaw-no-such-measure = That measure no longer stands as it was: somebody has updated it in the meantime. Go back to the dossier and choose it again.
flaw-not-of-staff = { $person } does not work for the organisation that this dossier is with. Choose someone from the list.
flaw-not-for-seat = { $person } does not hold the role of this seat here. Choose someone from the list.
flaw-already-seated = { $person } sits in this dossier already. Choose someone else.
flaw-tied = { $person } declared a recent tie with the organisation. Choose someone else.
flaw-judgment-missing = Say whether the complaint is founded, or choose that it is inadmissible.
flaw-departure-missing = The judgment departs from the advice. Write why: the complainant reads it in the answer.
flaw-in-the-future = { $date } is too far ahead: the date of something that has happened cannot be later than today or than the receipt. Fill in the right day.
flaw-in-the-past = { $date } has passed. Choose today or a later day; if it is already done, choose today.
flaw-not-in-the-future = { $date } has already begun or passed. Choose a day after today.
flaw-term-not-running = The term “{ $term }” is not running now and cannot be moved.
flaw-too-much = The term can still be adjourned by { $left } at most. Choose no more than that.
flaw-used-up = The term has been adjourned for as long as is allowed. It can be postponed further only with the complainant’s consent.
flaw-not-later = The term ends on { $due }. Choose a later day.
flaw-agreed-day-missing = The day until which the complainant agrees to wait is missing.
flaw-later-than-agreed = The complainant agreed to wait until { $until }. Choose no later day.
flaw-before-receipt = { $date } lies before the receipt of the complaint. Fill in that day or a later one.
flaw-before-letter = { $date } lies before the day on which the letter was written. Fill in { $written } or a later day.
flaw-no-grievance = There is no grievance yet. Name at least one.
flaw-no-such-item = This is not in the dossier. Choose from the list.
flaw-subject-unknown = The subject chosen is not in the procedure of this dossier. Choose one from the list.
flaw-happened-after-receipt = { $date } lies after the day on which the complaint arrived. Fill in the day on which it happened.
flaw-respondent-unclear = Name one respondent: a colleague from the list or someone outside it, not both.
flaw-nobody-exempt = In this procedure nobody may handle a complaint about themselves. Leave the reason empty.
flaw-not-exempt = Only { $roles } may handle a complaint about themselves. Leave the reason empty.
flaw-not-named = This person is not named as respondent in the dossier.
flaw-already-named = This person is already named as respondent in the dossier; name them again only to make an exception after all.
flaw-not-a-handler = { $person } is not a complaint handler for this unit. Choose someone from the list.
flaw-assignee-doer-of-the-current-text = { $person } wrote the current text. Choose someone else.
flaw-assignee-anyone-of-an-earlier-stage = { $person } already worked on this dossier in an earlier stage. Choose someone who was not yet involved.
flaw-assignee-respondent = The complaint is about the conduct of { $person }. Choose someone else.
flaw-text-changed = The text has changed since it was read or validated. Read the new text and then take this step again.
flaw-no-text = There is no draft response yet. Have it written first.
flaw-same-place = The dossier is already with this unit. Choose another.
flaw-same-body = This transfer goes to another organisation, and you chose your own. Choose another organisation, or transfer the dossier within your own.
flaw-other-body = This transfer stays within your own organisation, and you chose another. Choose a unit of your own organisation, or transfer the dossier to that other organisation.
flaw-nobody-there = Nobody there can do “{ $activity }”, so that the dossier would be stuck. Choose another organisation, or let that one know of the complaint by forwarding it.
flaw-other-calendar-there = That organisation counts its days by another calendar than this dossier. Choose another organisation, or let that one know of the complaint by forwarding it.
flaw-itself-as-lead = A dossier cannot be joined to itself. Choose the dossier in which it is handled further.
flaw-lead-unknown = There is no dossier with that number that you may see. Check the number.
flaw-lead-answered = That dossier has been answered or closed already. Only a dossier that is still open can be joined to.
flaw-lead-elsewhere = That dossier is with another organisation. Transfer this message first.
flaw-lead-joined = That dossier is itself handled together with another. Choose the dossier with which it runs together.
flaw-leads-others = Others are handled together with this dossier. Take them out first, or take this dossier as the first.
flaw-lead-of-another = That dossier is somebody else’s. Whoever has a complaint of their own gets an answer of their own: handle them together instead of merging them.
flaw-lead-without-respondent = Someone is complained about here who is not in the other dossier. Name that person there first.
flaw-not-a-line = A referral goes to the second or the third line only. Choose one of the two.
flaw-no-such-entry = This entry is not in the dossier. Choose one from the course.
flaw-not-correctable = This entry cannot be corrected here. Write in a note what is right.
flaw-nothing-changes = Nothing would change: the dossier already says this. Fill in what should be different.
flaw-receipt-fixed = Of a receipt, only when and how it came in can be corrected here. Name, address and language are each corrected separately; to another organisation or unit the dossier is transferred.
flaw-earlier-stage = This judgment belongs to an earlier stage and stands as it was told. In the present stage there is a new judgment.
flaw-reopen-first = What must follow this correction cannot be done in a dossier that has ended. Reopen the dossier first.

## Whom a step is for.

list-or = { " or " }
whose-desk = the registration desk
whose-coordinator = the complaints coordinator
whose-handler = the handler of this dossier
whose-complaints-manager = the complaints manager
whose-decision-body = the decision body
whose-management-committee = the management committee
whose-line-manager = the line manager
whose-employee = any employee of this organisation
whose-adviser = the adviser of this dossier
whose-committee-chair = the chair of the advisory committee in this dossier
whose-committee-member = the members of the advisory committee in this dossier
whose-administrator = the administrator
whose-complainant = the complainant
whose-system = Gehoor itself
