### The public side: the start, the form of each body, and the page on which people follow their message.

public-start-title = Let us know
public-start-lead = Do you have a complaint, a question, a suggestion or a compliment about our services? Here you write to the right office. It is free of charge and you need no account.
public-start-bodies = To whom would you like to write?
public-start-write = Write to this office
public-start-none = Nothing can be sent in here yet: this site is still being set up. Please come back later, or contact us in another way.
public-start-closed = No new messages can be sent in here at the moment. Whoever has written already follows the dossier as always.
public-start-elsewhere = Where you can turn
public-closed = This organisation takes no new messages at the moment. If you have written already, you follow your dossier as always.
public-start-follow = Have you written already?
public-start-follow-text = With your number and your personal code you can see how far we are and read our answer.

public-entry-title = Your complaint, question or suggestion
public-entry-welcome = Are you not satisfied with what we did, or failed to do? Tell us. A question, a report, a suggestion or a compliment is welcome too.
public-entry-begin = Write your message
public-entry-course = What happens to your message?
public-entry-otherwise = Would you rather call, e-mail or write a letter?
public-course-receipt = You get a number at once, and a personal link to follow your message.
public-course-handling = If it is a complaint, we tell you whether we can handle it. The person you complain about does not handle it.
public-course-answer = You get our answer within { $length } of receipt.
public-course-again = Not satisfied with the answer? You can ask for a new analysis, and after that turn to an independent body.
public-course-elsewhere = Not satisfied with the answer? You can then turn to an independent body.
public-contact-phone = Telephone
public-contact-email = E-mail
public-contact-post = Letter
public-second-line = An independent body
public-second-line-text = If our answer does not satisfy you, you can turn to a body that is independent of us.
public-second-line-show = Which body, and how to reach it
public-updated = Updated on { $date }

public-form-title = Your message
public-form-continue = Continue: check your message
public-step-write = Step 1 of 2: your message
public-step-review = Step 2 of 2: check and send

public-kind = What would you like to tell us?
public-kind-complaint = A complaint
public-kind-complaint-hint = I am not satisfied and expect an answer.
public-kind-issue-report = A report
public-kind-issue-report-hint = I point out that something does not work or is not right.
public-kind-information-request = A request for information
public-kind-information-request-hint = I would like to know something.
public-kind-suggestion = A suggestion
public-kind-suggestion-hint = I have an idea for doing something better.
public-kind-compliment = A compliment
public-kind-compliment-hint = Something went well and I want to say so.
public-kind-unsure = I am not sure; you choose

public-service = What is it about?
public-service-hint = This way your message reaches the right people at once.
public-service-unsure = Something else, or I do not know
public-relation-none = I would rather not say
public-who = Who are you?

public-field-what-happened = What happened?
public-field-happened-on = When did it happen?
public-field-desired-outcome = What do you expect from us?
public-field-name = Your name
public-field-email = E-mail address
public-field-phone = Telephone number
public-field-address = Postal address
public-field-street = Street and number
public-field-postcode = Postcode
public-field-town = Town
public-field-country = Country
public-field-relation = You are
public-field-representing = For whom do you write?
public-representing = I write for someone else
public-by-post = I would rather have the answer by post

public-privacy = We use your details only to handle your message and to improve our services. Only those who work on your dossier can see them.

public-missing-what-happened = Tell us what happened; a few words will do.
public-missing-happened-on = Fill in when it happened.
public-missing-desired-outcome = Fill in what would put it right for you.
public-missing-name = Fill in your name.
public-missing-email = Fill in your e-mail address.
public-missing-phone = Fill in your telephone number.
public-missing-street = Fill in your street, number and town.
public-missing-relation = Choose what suits you best.
public-missing-representing = Fill in for whom you write.
public-flaw-email = This e-mail address is not quite right. An address looks like name@example.be.
public-flaw-half-address = To write you a letter we need a street and a town. Fill in both, or leave the address empty.
public-flaw-no-address = Give an e-mail address or a postal address, so that we can answer you.
public-flaw-future = This day is still to come. Fill in when it happened, or leave it empty.
public-flaw-date = We do not recognise this date. Write for example 2/3/2026, or leave it empty.
public-flaw-length = This is too long: it can hold { $most } characters. Take out { $over }.
public-refused = Your message could not be processed

public-review-title = Check your message
public-review-lead = Nothing has been sent yet. Is everything right? Then send your message.
public-review-nameless = Without a name
public-review-send = Send your message
public-review-change = Change something

## The page behind the personal link.

follow-ask-title = Follow your message
follow-ask-lead = Fill in the number and the personal code that you got when you wrote to us.
follow-ask-show = Show my message
follow-ask-lost = Have you lost the number or the code? Look in the e-mail that we sent you, or call the office you wrote to.
follow-field-number = Number
follow-field-number-hint = For example 2026-ABC-17
follow-field-code = Personal code
follow-field-code-hint = Four groups of four characters; you can also paste the whole link.
follow-missing-number = Fill in the number.
follow-missing-code = Fill in the personal code.
follow-unknown-title = We found no message with this number and this code
follow-unknown = Please check both once more. The letters o, l and i and the figure 1 do not occur in the code.

follow-title = Your message { $number }
follow-receipt-title = We have received your message
follow-receipt-lead = Thank you. Your message is registered; you need do nothing more for now.
follow-number = Your number
follow-receipt-mail = We also send this number and this link to { $email }.
follow-receipt-no-mail = You gave no e-mail address. Keep this page or print it: this is where you will read our answer.
follow-promise-acknowledge = You will hear by { $due } at the latest whether we can handle your complaint.
follow-promise-answer = You will have our answer by { $due } at the latest.
follow-promise-late = You should have had our answer by { $due } at the latest. We did not manage that, and we are sorry. We are still working on it.
follow-recourse = Because you did not have our answer in time, you need not wait for it. Until { $due } you can also turn to:

follow-link-title = Your personal link
follow-link-text = Keep this link. Whoever has it can read your message and our answer; so do not pass it on.
follow-link-label = Link

follow-answer = Our answer
follow-answer-on = We answered you on { $date }.
follow-course = The course so far
follow-letter = Read:
follow-written = What you wrote to us
follow-questions = Do you have a question about your dossier?

follow-step-received = Your message was received and is in the register as { $number }
follow-step-acknowledged = We sent you an acknowledgement
follow-step-declined = We did not take up your message
follow-step-forwarded = We sent your message on to another authority
follow-step-transferred = We passed your message to another organisation or service
follow-step-joined = Your message is handled together with another message
follow-step-promised = We told you that it takes longer; you will have our answer by { $due } at the latest
follow-step-completion-asked = We asked you for what was missing
follow-step-completed = We received what was missing
follow-step-adjourned = We let you know that we take more time
follow-step-postponed = You agreed to an answer on { $due } at the latest
follow-step-suspended = We let you know that the handling is on hold
follow-step-resumed = The handling goes on
follow-step-settled = Your complaint was resolved to your satisfaction
follow-step-advice-asked = Your complaint was put forward for advice
follow-step-advised = The advice on your complaint was given
follow-step-answered = We answered you
follow-step-replied = We answered you
follow-step-satisfied = You let us know that you are satisfied with the answer
follow-step-not-satisfied = You let us know that you are not satisfied with the answer
follow-step-escalated = You asked for a new analysis
follow-step-taken-further = Your complaint went to a higher level
follow-step-referred = We told you which independent body you can turn to
follow-step-withdrawn = Your message was withdrawn
follow-step-closed = The dossier was closed
follow-step-reopened = The dossier was reopened
follow-ahead-acknowledge = Acknowledgement, on this day at the latest
follow-ahead-answer = Our answer, on this day at the latest
follow-ahead-hearing = Hearing to which you are invited: { $moment }
follow-hearing = You will be heard on { $moment }.

follow-react-title = Are you satisfied with our answer?
follow-react-text = Your opinion helps us. If you are not satisfied, you can ask for a new analysis afterwards.
follow-react-text-last = Your opinion helps us.
follow-react-remark = Would you like to add anything?
follow-react-satisfied = Yes, I am satisfied
follow-react-not-satisfied = No, I am not satisfied
follow-escalate-title = Ask for a new analysis
follow-escalate-later = Not satisfied after all? Ask for a new analysis
follow-escalate-text = Someone at a higher level, who has not worked on your complaint yet, then looks at your complaint and our answer again. You need not give reasons.
follow-escalate-remark = Why are you not satisfied?
follow-escalate = Ask for a new analysis
follow-withdraw-title = Withdraw your message
follow-withdraw-text = If you withdraw your message, we do not handle it any further. You will then get no answer.
follow-withdraw-reason = Why do you withdraw it?
follow-withdraw-sure = Yes, I want to withdraw my message
follow-withdraw = Withdraw my message
follow-missing-satisfaction = Choose whether you are satisfied or not.
follow-missing-sure = Confirm that you want to withdraw your message.
follow-done = Thank you
follow-done-react = We have noted what you think of our answer.
follow-done-react-more = We have noted what you think of our answer. That is not yet a request for a new analysis: you can make one below.
follow-done-react-further = We have noted what you think. That does not take your complaint further yet: you ask for that below.
follow-done-escalate = Your request for a new analysis is noted.
follow-done-withdraw = Your message is withdrawn.
