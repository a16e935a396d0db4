### The fixed words of complaints management: one for each code.

role-desk = registration desk
role-coordinator = complaints coordinator
role-handler = complaint handler
role-complaints-manager = complaints manager
role-decision-body = decision body
role-management-committee = management committee
role-line-manager = line manager
role-employee = employee
role-adviser = adviser
role-committee-chair = chair of the advisory committee
role-committee-member = member of the advisory committee
role-administrator = administrator
role-complainant = complainant
role-system = Gehoor

kind-complaint = complaint
kind-issue-report = issue report
kind-information-request = request for information
kind-suggestion = suggestion
kind-compliment = compliment

medium-web-form = web form
medium-email = e-mail
medium-letter = letter
medium-fax = fax
medium-phone = telephone
medium-desk = in person

source-direct = directly from the complainant
source-internal = through a colleague or another unit
source-sister-body = through a sister organisation
source-authority = through another authority
source-second-line = through an ombuds service

judgment-well-founded = well-founded
judgment-partly-founded = partly well-founded
judgment-unfounded = unfounded
judgment-no-judgment = no judgment

resolution-resolved = resolved
resolution-partly-resolved = partly resolved
resolution-unresolved = not resolved

satisfaction-satisfied = satisfied
satisfaction-not-satisfied = not satisfied
satisfaction-no-reaction = no reaction

admissibility-admissible = admissible
admissibility-inadmissible = inadmissible

validation-passed = validated
validation-refused = not validated

checks-form = validation of the form
checks-form-and-content = validation of form and content

line-2 = second line (ombuds service)
line-3 = third line (policy level)

way-email = by e-mail
way-post = by post

subprocess-intake = Intake
subprocess-handling = Handling
subprocess-analysis = Analysis

grievance = grievance
grievances = grievances
grievance-number = Grievance{ "\u00A0" }{ $number }
item-complainant = the complainant
item-respondent = respondent{ "\u00A0" }{ $number }
grievance-main = main object

## What happened, as a heading on the timeline.

act-receive = Message received
act-register = Registered
act-classify = Kind of message determined
act-name-respondent = Respondent named
act-acknowledge = Acknowledgement drawn up
act-assess-admissibility = Admissibility assessed
act-decline = Not taken up
act-forward = Forwarded to another authority
act-transfer = Transferred
act-merge = Merged with another dossier
act-join = Handled together with another dossier
act-unjoin = Handled alone again
act-request-completion = Asked for what is missing
act-complete = More came in
act-assign = Handler appointed
act-investigate = Findings recorded
act-propose = Draft response written
act-copy-to-respondent = Copy given to the respondent
act-invite = Invited to be heard
act-hear = Heard
act-waive-hearing = Hearing waived
act-validate = Draft response reviewed
act-judge = Merits judged
act-discuss = Discussed with those responsible
act-answer = Answered
act-give-feedback = Message replied to
act-report-back = Answer reported to the coordinator
act-adjourn = Term adjourned
act-consent = Consent received
act-postpone = Term postponed
act-suspend = Term suspended
act-resume = Term resumed
act-settle = Settled
act-commit = Date of answer promised
act-withdraw = Withdrawn
act-escalate = Higher level asked for
act-uphold = Decision upheld
act-refer-second-line = Referred
act-find-cause = Cause established
act-measure = Measure recorded
act-review = Reviewed afterwards
act-refer-to-adviser = Advice asked
act-appoint = Appointed
act-declare-ties = Ties declared
act-advise = Advice given
act-ask-satisfaction = Reaction to the answer
act-close = Closed
act-reopen = Reopened
act-correct = Entry corrected
act-note = Note

event-sent = Letter sent
event-undeliverable = Letter not delivered
event-not-posted = Letter not posted after all
event-recomputed = Terms recalculated

## Where a dossier stands: for the staff, and in one sentence for the complainant.

state-received = received
state-registered = registered
state-assessing = admissibility to be assessed
state-assigning = to be taken up
state-investigating = under investigation
state-drafting = answer in preparation
state-validating = answer to be validated
state-judging = merits to be judged
state-answering = ready to be answered
state-answered = answered
state-replying = short reply to be given
state-closed = closed
state-declined = not taken up
state-withdrawn = withdrawn
state-settled = settled
state-forwarded = forwarded
state-merged = merged
state-inadmissible = inadmissible

state-received-public = We have received your message and are entering it in our register.
state-registered-public = Your message is in our register and we are reading it.
state-assessing-public = We are checking whether we can handle your complaint.
state-assigning-public = We are handling your complaint and are choosing someone to investigate it.
state-taking-up-public = We are taking up your complaint and looking for a solution.
state-investigating-public = We are investigating your complaint.
state-drafting-public = We are writing our answer.
state-validating-public = Our answer has been written and is being reviewed.
state-judging-public = We are deciding whether your complaint is well-founded.
state-answering-public = We are putting the finishing touches to our answer.
state-answered-public = We have answered your message.
state-replying-public = We are preparing a reply to your message.
state-closed-public = This dossier is closed.
state-declined-public = We have not taken up your message.
state-withdrawn-public = This message was withdrawn; we are not handling it any further.
state-settled-public = Your complaint has been resolved to your satisfaction.
state-forwarded-public = We have forwarded your message to the authority that is competent for it.
state-merged-public = Your message goes on in your earlier dossier about the same matter.
state-inadmissible-public = Your complaint is inadmissible; the acknowledgement tells you why.

term-state-running = running
term-state-paused = suspended
term-state-late = overdue
term-state-met = in time
term-state-met-late = late
term-state-lapsed = lapsed
term-state-waived = does not apply
term-state-not-owed = only if it is decided on

## What rules ask about a dossier.

fact-email-known = an e-mail address is known
fact-reachable = an e-mail address or postal address is known
fact-handler-assigned = a handler has been appointed
fact-not-yet-acknowledged = no acknowledgement has been made yet
fact-answered = this stage has been answered
fact-advice-departed-from = the judgment departs from the advice
fact-respondents-known = a respondent is named
fact-written = it came in writing

rule-doer-of-the-current-text = whoever wrote the current text
rule-anyone-of-an-earlier-stage = whoever worked on the dossier in an earlier stage
rule-respondent = whoever the complaint is about

## Before the title of a page with a form in which something is wrong.
mistake-title = Error: { $title }
outcome-handler = the handler
outcome-other = someone else
outcome-seated = someone who advises or sits on the committee
outcome-heard = someone who heard a party or decided not to
outcome-investigated = someone who investigated it
outcome-drafted = someone who wrote or checked a draft
outcome-judged = someone who judged
outcome-with-handler = with a handler
outcome-without-handler = without a handler

## Languages.

language-nl = Dutch
language-fr = French
language-de = German
language-en = English
