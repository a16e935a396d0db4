### The page of a dossier and the form of each act.

## At the top
dossier-done = Done: { $act }
dossier-done-signed = Signed: { $act }. One more signature is needed.
dossier-ended = This dossier ended on { $date }
dossier-joined-here = Handled here too:
dossier-joined-to = It goes on in dossier
dossier-nameless = Name not known
dossier-origin = { $name } · received on { $date } ({ $medium }) · with { $place }
dossier-first-level = First level
dossier-second-level = Higher level
act-form-earlier-asked = Why this went to a higher level
act-form-earlier-no-reason = No reason was given.
act-form-earlier-reaction = What the complainant thought of the answer
act-form-earlier-found = Findings of the level before
act-form-earlier-answered = Answer of the level before
dossier-next = To be done now
dossier-waits = This waits for someone else
dossier-waits-for = { $act }: waits for { $who }
dossier-waits-gone = { $name }, who left or no longer has that role; appoint another handler
dossier-waits-for-complainant = { $act }: waits for the complainant. Should they call or write, you can record it yourself, under “What you can do”.
dossier-waits-for-court = { $act }: waits for the court.
dossier-letter-to-post = A letter is waiting to be printed and posted
dossier-all-acts = Everything that you can do
dossier-doer = { $name } ({ $role })
dossier-doer-for = { $name } ({ $role }, in the absence of { $other })
dossier-act-on-item = { $act } – { $item }

## The message
dossier-message = The message
dossier-text-gone = This text has been erased.
dossier-desired = What would put it right
dossier-received = Received
dossier-received-by = on { $date } ({ $medium })
dossier-source = Passed on
dossier-postmark = Postmark
dossier-happened = Happened on

## Grievances
dossier-points = What it is about
dossier-grievances = Grievances
dossier-subject = Subject: { $subject }
dossier-overall = As a whole:

## Terms
dossier-terms = Terms
dossier-term-second = { $term } (higher level)
dossier-term-due = { $date } at the latest
dossier-term-open = open until { $date }
dossier-term-over = over since { $date }
dossier-terms-lapsed = Terms that lapsed ({ $count })
dossier-term-why = Why this day?
dossier-term-met = In time, on { $date }
dossier-term-paused = Suspended since { $date }
dossier-term-met-late = { $days ->
    [one] On { $date }, 1 day late
   *[other] On { $date }, { $days } days late
}
dossier-term-now = { $term }: now { $date } at the latest
dossier-term-moved = { $term }: now { $date } at the latest, before that { $before }
dossier-term-because = The reason: { $why }
dossier-term-no-longer = This no longer holds: { $why }
dossier-term-was-late = Late: { $term }

## People
dossier-people = People
dossier-complainant = Complainant
dossier-representative = Representative
dossier-relation = Relation
dossier-language = Language of the letters
dossier-respondents = Respondent
dossier-place = Is with
dossier-handler = Complaint handler
dossier-handler-second = Handler at the higher level
dossier-handler-gone = { $name } (left, or no longer a handler)
dossier-phone = tel. { $phone }
dossier-not-named = Asked that their name is not passed on.
dossier-unreachable = No address is known
dossier-unreachable-why = Letters cannot be sent: there is no e-mail address and no postal address. Ask for one, or pass the personal link on.

## Working papers
dossier-papers = Investigation and draft response
dossier-paper-investigate = Findings
dossier-paper-discuss = Discussed with those responsible
dossier-paper-uphold = Why the decision stands
dossier-draft = Draft response, version { $version }
dossier-signed = { $who }, { $date }
dossier-checked = { $act }: { $who }, { $date }
dossier-notes = Notes

## Letters
dossier-letters = Letters
dossier-letter = Letter
dossier-letter-to = To
dossier-letter-way = How
dossier-letter-state = State
dossier-letter-on = { $state } on { $date }
dossier-letter-waiting = leaves in a moment
dossier-letter-to-print = to be printed and posted
dossier-letter-sent = sent
dossier-letter-posted = posted
dossier-letter-undeliverable = not delivered
dossier-letter-cancelled = cancelled
dossier-letter-date = Date
dossier-letter-reference = Our reference
dossier-back = Back to the dossier

## Course
dossier-course = Course
dossier-by-system = Automatically by Gehoor
dossier-corrected = Corrected on { $date }: this no longer counts
dossier-corrected-to = { $what }. It should be: { $now }
dossier-corrected-complainant = The complainant’s particulars
dossier-corrected-representative = The representative’s particulars
dossier-corrected-language = Language of the letters: { $language }
dossier-promised = Promised: { $date }
dossier-completed-on = Received on { $date }
dossier-consent-of = Consent of { $date }
dossier-unnamed = { $person }: no longer a respondent
dossier-consent-until = Consent of { $date }: to wait until { $until }
dossier-postponed = Postponed until { $date }
dossier-asked-on = Requested on { $date }
dossier-read = Read the text

## What you can do
dossier-acts = What you can do
dossier-acts-none = There is nothing that you can do in this dossier now.
dossier-acts-owed = Still to be done
dossier-acts-intake = Intake
dossier-acts-handling = Handling
dossier-acts-other = Other
dossier-why-not = Why can I not do something?
dossier-why-not-lead = This belongs to the procedure, but cannot be done now, or not by you:

## The form of an act
act-form-told-in = { $label } ({ $language })
act-form-in-nl = in Dutch
act-form-in-fr = in French
act-form-in-de = in German
act-form-in-en = in English
act-form-back = Back to the dossier
act-form-kept = Nothing was saved. What you filled in is still below.
act-form-unseen-title = This dossier is not here
act-form-unseen = This dossier does not exist, or you may no longer see it. Nothing was saved. What you wrote is below: copy it before you close this page.
act-form-message = Read the message again
act-form-ends = This ends the dossier.
act-form-letter = A letter leaves after this
act-form-letter-email = To { $name }, by e-mail to { $address } (language: { $language }).
act-form-letter-post = To { $name }, { $address } ({ $language }). The letter must be printed and posted; only then does it count as sent.
act-form-letter-nobody = No address is known, so the letter does not leave; the complainant follows the dossier through their personal link.
act-form-follows = What follows after this?
act-form-then = Then still to be done: { $acts }
act-form-then-if = If it is “{ $outcome }”, then still to be done: { $acts }
act-form-elsewhere = A new message is recorded on a page of its own:
act-form-register = The dossier goes into the register and gets a number.
act-form-choose = Choose
act-form-reason = Reason

## What can be wrong
act-form-flaw-empty = This still has to be filled in.
act-form-flaw-long = This text is too long: { $max } characters at most.
act-form-flaw-choose = Make a choice.
act-form-flaw-date = This date does not exist. Write, for instance, 2/3/2026 for 2 March.
act-form-flaw-date-missing = Fill in a date.
act-form-flaw-not-future = Choose a day after today.
act-form-flaw-email = Fill in a complete e-mail address, such as name@service.example, or leave this empty.
act-form-flaw-address = Fill in both street and town, or neither.
act-form-flaw-form = This form is not complete. Open it again from the dossier.

## Intake
act-form-kind = What kind of message is it?
act-form-kind-reason = Why another kind than before?
act-form-kind-reason-hint = Needed only if you change the kind.
act-form-grievance = What is the grievance, in a sentence or two?
act-form-grievance-empty = May stay empty.
act-form-subject = What is it about?
act-form-subject-none = Still to be determined
act-form-more-rows = More grievances
act-form-main = Main object
act-form-main-hint = If one grievance weighs most, it decides the judgment of the whole.
act-form-main-none = All grievances weigh the same
act-form-respondent-why = Whoever you name no longer sees this dossier and can do nothing in it.
act-form-unname = Was someone named here by mistake?
act-form-unname-who = Who was named wrongly?
act-form-unname-none = Nobody
act-form-unname-why = Why was that a mistake?
act-form-unname-why-hint = Only if you choose someone above. Whoever was named wrongly gets nothing more of this dossier; what was sent stays in it.
act-form-flaw-unname = Choose who was named by mistake, or name someone: not both.
act-form-colleague = A colleague
act-form-colleague-none = No colleague in the list
act-form-other-person = Someone else, by name
act-form-other-person-hint = For someone who is not in the list.
act-form-acknowledge = The letter says that the message was received.
act-form-acknowledge-term = The letter tells this term: { $term }, { $date } at the latest.
act-form-acknowledge-inadmissible = The letter says that the complaint is inadmissible, and why:
act-form-admissible = Is the complaint admissible?
act-form-if-inadmissible = Only if it is inadmissible
act-form-ground = On which ground?
act-form-told-reason = Reason, as the complainant will read it
act-form-told-reason-hint = Goes into the letter. Write in the complainant’s language, kindly and to the point. An empty line begins a new paragraph; begin lines with a hyphen for a list. The letter keeps both.
act-form-decline-why = For what is no real message, such as advertising. The sender gets no letter.
act-form-authority = To which authority?
act-form-authority-hint = Name and address, as they will stand in the letter.
act-form-to-body = To which organisation?
act-form-to-unit = To which unit?
act-form-no-unit = No unit in particular yet
act-form-transfer-reason-hint = For the colleagues who take over.
act-form-transfer-others-hint = Organisations that cannot go on with this dossier are not listed: they follow another calendar or lack the people that this procedure asks for. To such an organisation you forward the complaint.
act-form-lead = Number of the other dossier
act-form-lead-hint = The handling goes on there. The number stands at the top of that dossier.

## Handling
act-form-handler = Who handles the complaint?
act-form-handler-hint = Only those who are present. Who is named as complained about is left out.
act-form-handler-unnamed = Nobody is named yet as complained about
act-form-handler-unnamed-why = Is it about one of these people? Name them first: who was involved in the facts does not handle the complaint.
act-form-person-mentioned = This name stands in the complaint. Is the complaint about this person?
act-form-handler-now = Appointed now:
act-form-handler-nobody = There is nobody whom you can appoint
act-form-handler-nobody-why = Every handler here is away or barred. Pass the dossier on to another unit, or ask an administrator to give someone this role.
act-form-findings = Findings
act-form-findings-hint = What happened, what do the people and the documents say, which rules apply? For colleagues only.
act-form-remarks-made = This must change in the draft response
act-form-draft = Draft response
act-form-draft-hint = The text that the complainant gets. Gehoor itself adds salutation, judgments and signature. An empty line begins a new paragraph; begin lines with a hyphen for a list. The letter keeps both.
act-form-check-form = Check the form of the text: language, tone, completeness.
act-form-check-content = Check form and content of the text: is the answer right, is every grievance dealt with?
act-form-validation = Your decision
act-form-decide = Record the decision
act-form-validation-passed = Validated
act-form-validation-passed-hint = The text can leave as it is.
act-form-validation-refused = Not validated
act-form-validation-refused-hint = A new version follows, which is checked again.
act-form-remarks = Remarks
act-form-remarks-hint = Needed if you do not validate: say what must change.
act-form-judgment = Your judgment
act-form-judgment-reason = Why, and on which rule does that rest?
act-form-judgment-reason-hint = Goes into the letter with this grievance. An empty line begins a new paragraph; begin lines with a hyphen for a list. The letter keeps both.
act-form-judgment-norms = Which norms were offended?
act-form-judgment-norms-hint = Only for what is well-founded, wholly or in part; none, one or several.
dossier-norms = Norms offended: { $norms }
act-form-judgment-about = Whose conduct is this judgment about?
act-form-judgment-about-hint = Several people are complained about. Each reads in their letter only what was judged of their own conduct; none of them gets the answer as a whole.
act-form-judgment-about-nobody = None of them
act-form-discussion = With whom, and what came of it?
act-form-discussion-hint = For colleagues only.
act-form-answer = You are sending this text, with the judgments. After that it can no longer change.
act-form-answer-text = The text that leaves
act-form-resolution = Is it resolved for the complainant?
act-form-resolution-hint = Apart from the judgment: an unfounded complaint, too, can be resolved.
act-form-resolution-unknown = Too early to say
act-form-reply = Your reply
act-form-reply-hint = In the sender’s language. Gehoor itself adds salutation and signature. An empty line begins a new paragraph; begin lines with a hyphen for a list. The letter keeps both.
act-form-report-back = The coordinator is told that the answer was sent.
act-form-promised-on = Which day do you promise?
act-form-promised-on-hint = The complainant has an answer on that day at the latest. Gehoor watches it like any term.
act-form-hold-reason = Why does it take longer?
act-form-adjourn-why = The term moves once the notice to the complainant has left, and only if it leaves while the term still runs.
act-form-adjourn-used-up = Nothing is left to adjourn.
act-form-adjourn-by = By how much do you adjourn?
act-form-consent-why = Record this only if the complainant has agreed in writing.
act-form-consent-given-on = Date of the consent
act-form-consent-until = Until which day does the complainant agree to wait?
act-form-consent-text = What did the complainant write?
act-form-consent-text-hint = Copy the words, and add the letter or the e-mail to this dossier.
act-form-postpone-until = Until which day?
act-form-postpone-until-hint = The day to which the complainant agreed.
act-form-suspend-why = The term stands still from today, until you record that it runs again.
act-form-resume-why = The term runs again from today; its last day moves by the time that it stood still.
act-form-settle-why = Do this only if the complainant is satisfied with the solution: the dossier ends without a judgment.
act-form-settle-agreement = What was agreed or done?
act-form-missing = What is missing?
act-form-missing-hint = Goes into the letter. Say exactly what you need and how it can be sent.
act-form-completed-on = Received on
act-form-completed-text = What did the complainant write or say?
act-form-withdraw-why = Record this only if the complainant let you know so.
act-form-withdrawal = What did the complainant say or write?
act-form-asked-on = When did the request come in?
act-form-asked-on-hint = A new term runs from this day.
act-form-asked-on-hint-written = Already running since { $date }, when the complaint came in in writing: { $terms }.
act-form-escalation = Why is the complainant not satisfied?
act-form-uphold-reason = Why does the decision stand?
act-form-uphold-reason-hint = This stands in the answer to the complainant, with the judgment that is upheld. The draft answer need not repeat it.
act-form-second-line = What the complainant reads about the second line
act-form-line = Where to?
act-form-reaction-why = Record what the complainant let you know, by telephone or in a letter.
act-form-satisfaction = Is the complainant satisfied with the answer?
act-form-remark = What did they add?
act-form-close = All is done. It can be reopened later, with a reason.
act-form-reopen-reason = Why is the dossier opened again?
act-form-note = Note
act-form-note-hint = Only colleagues who see this dossier read it.

## Putting right
act-form-correct-what = What do you want to put right?
act-form-correct-kind = Do you want to change the kind or the grievances?
act-form-correct-kind-way = Determine the kind of message again
act-form-correct-receipt = When and how the message came in
act-form-correct-admissibility = Whether the complaint is admissible
act-form-correct-judgment = The judgment on { $grievance }
act-form-correct-complainant = Name or address of the complainant
act-form-correct-representative = Name or address of the representative
act-form-correct-language = The language of the letters
act-form-correct-reason = Why are you putting this right?
act-form-correct-reason-hint = The old entry stays visible in the course, but no longer counts.
act-form-received-on = Received on
act-form-received-on-hint = The terms are counted anew from this day.
act-form-sent-on = Date of the postmark
act-form-medium = How it arrived
act-form-source = Who passed it on?
act-form-language = Language
act-form-name = Name
act-form-organisation = Business or association
act-form-email = E-mail address
act-form-email-hint = With an e-mail address letters go by e-mail; without, by post.
act-form-phone = Telephone
act-form-street = Street and number
act-form-postcode = Postcode
act-form-town = Town
act-form-country = Country
dossier-why-not-out = Not, or no longer, part of the course ({ $count })
dossier-brought-in = Comes in with: { $acts }.
