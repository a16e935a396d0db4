## Disputes
# Whoever goes to court does not complain: a sentence of a dossier that stands here with dispute- before it is that of disputes.

dispute-registration-what = What is contested?
dispute-registration-who = Who brings the action?
dispute-registration-who-text = The applicant; a lawyer is filled in below as the representative. Without an e-mail address letters go by post.
dispute-registration-message = What the application says
dispute-registration-message-hint = The object of the action and the essence of the pleas; add the application itself as a file.
dispute-registration-grievances = Pleas
dispute-registration-grievances-text = Each plea stands by itself. If you leave this empty, the beginning of the message stands as the first one; you can change it later.
dispute-registration-grievance = Plea { $number }
dispute-registration-subject = Subject of plea { $number }
dispute-registration-flaw-grievance-missing = Also describe the plea that has this subject.
dispute-source-direct = directly from the applicant or the registry
dispute-writing-done-told = What the applicant hears of this
dispute-writing-done-untold = The applicant gets no message yet
dispute-writing-done-untold-text = The applicant hears nothing until the first letter that you make from the dossier.
dispute-dossier-complainant = Applicant
dispute-dossier-grievances = Pleas
dispute-dossier-waits-for-complainant = { $act }: waits for the applicant. Should they call or write, you can record it yourself, under “What you can do”.
dispute-dossier-corrected-complainant = The applicant’s particulars
dispute-attachment-of-complainant = the applicant
dispute-grievance-number = Plea{ "\u00A0" }{ $number }
dispute-item-complainant = the applicant
dispute-act-form-grievance = What is the plea, in a sentence or two?
dispute-act-form-more-rows = More pleas
dispute-act-form-main-hint = If the action rests on one plea above all, say so here.
dispute-act-form-main-none = All pleas weigh the same
dispute-act-form-correct-kind = Do you want to change the kind or the pleas?
dispute-act-form-correct-complainant = Name or address of the applicant
dispute-act-form-letter-nobody = No address is known, so the letter does not leave.
dispute-act-form-reply-hint = In the applicant’s language. Gehoor itself adds salutation and signature. An empty line begins a new paragraph; begin lines with a hyphen for a list. The letter keeps both.
dispute-act-form-withdraw-why = Record this only if the applicant let you know so.
dispute-act-form-withdrawal = What did the applicant say or write?
dispute-link-back-replace = Replace the applicant’s personal link
dispute-link-back-title = Replace the applicant’s personal link
dispute-link-back-text = The link and the code that the applicant got so far open nothing any more after this. Do it when they came to somebody else.
