### The wording of letters, the letter beforehand, and the mail.

## The letter beforehand
preview-look = Look at the letter first
preview-title = { $count ->
    [one] The letter as it would go
   *[other] The letters as they would go
}
preview-nothing-yet = { $count ->
    [one] Nothing has been done and nothing has been sent yet. Read the letter; then send it, or go back and change the form.
   *[other] Nothing has been done and nothing has been sent yet. Read the letters; then send them, or go back and change the form.
}
preview-back = Back to the form
preview-none = No letter would leave with this now.
preview-by-email = By e-mail to { $name }, { $address }.
preview-by-post = By post to { $name }, { $address }. The letter must be printed and posted.
preview-by-post-no-address = By post to { $name }, but no address is known. Add the address first.

## The wording of the letters
wording-title = Letters
wording-lead = The procedure says which letters there are and what must be in them. The words around that are yours. What you do not change stays as it was supplied.
wording-column-letter = Letter with
wording-column-languages = Languages
wording-receipt = Receipt, at once after sending
wording-passed-on = Forwarding to another authority
wording-own = own wording
wording-older = For dossiers that follow version { $version } of the procedure.
wording-disputes = For disputes, which follow a procedure of their own: { $procedure }.
wording-former = earlier wording to look at
wording-former-text = You had your own words for this letter in another version of the procedure. New dossiers now get the supplied wording. Begin with your earlier words, read them over and save them.
wording-former-use = Begin with the earlier words
wording-unfit = to be mended
wording-unfit-text = These words no longer fit this letter. Until they are mended and saved, the letter leaves in the wording as supplied. What is wrong stands here.
wording-unused-title = Own wording that new letters do not have
wording-unused-former = { $letter } ({ $language }): your words belong to another version of the procedure. New dossiers get the wording as supplied until you have saved yours for this version.
wording-unused-unfit = { $letter } ({ $language }): your words no longer fit this letter. It leaves in the wording as supplied until you have mended them.
wording-unused-mend = Read it over
wording-own-title = Your wording
wording-shipped-title = Wording as supplied
wording-subject = Subject
wording-words = Text of the letter
wording-words-hint = An empty line begins a new paragraph. ## makes a heading, **two asterisks** make bold, a hyphen in front makes a list.
wording-look = Look at the letter
wording-preview = The letter with sample details
wording-preview-note = This is an example with made-up details. Nothing has been saved yet.
wording-preview-mail = What the mail looks like without formatting
wording-case-admissible = If the complaint is admissible
wording-case-inadmissible = If the complaint is inadmissible
wording-case-may-escalate = With the first answer
wording-case-new-decision = After a new analysis, with a new decision
wording-case-upheld = After a new analysis, if the decision stands
wording-case-to-complainant = To the complainant
wording-case-to-respondent = To the respondent
wording-back = Back to the wording as supplied
wording-back-text = Your wording of this letter goes. It can still be found in the list of changes.
wording-facts = What you can insert
wording-facts-text = In these places Gehoor fills in what is in the dossier. What stands between {"{?name}"} and {"{/name}"}, each on a line of its own, only appears when there is such a detail. With {"{?!name}"} it is the other way round: it only appears when there is no such detail.
wording-column-fact = How to write it
wording-column-means = What appears
wording-column-example = Example
wording-insert = Insert
wording-changed = { $who } has changed this letter meanwhile. Your text is still below; if you save now, it replaces the other.
wording-changed-now = Read what is saved now
wording-changed-back = Someone has meanwhile gone back to the wording as supplied. Your text is still below; if you save now, it holds.
wording-flaw-subject = This subject cannot be read: fill in one line, with details such as {"{number}"} wholly in braces.
wording-flaw-line = Line { $line } of the text cannot be read. Close each block {"{?name}"} with {"{/name}"} on a line of its own, and use no HTML or pictures.
wording-flaw-unknown = { $fact } does not exist. Choose a detail from the list below the text.
wording-flaw-long = The text is too long: at most { $most } characters, the subject included.
wording-flaw-not-words = { $fact } has no words to show. Use it only as a condition, with {"{?"}{ $name }{"}"} on a line before it and {"{/"}{ $name }{"}"} on a line after it.
wording-flaw-unguarded = { $fact } ({ $means }) is not always there. Put {"{?"}{ $name }{"}"} on a line before it and {"{/"}{ $name }{"}"} on a line after it.
wording-flaw-missing = { $fact } ({ $means }) must be in this letter, and not only in some cases.
wording-flaw-missing-within = { $fact } ({ $means }) must be in this letter whenever { $block } holds.
admin-done-worded = Saved. New letters leave in these words.
admin-done-shipped = The letter has the wording as supplied again.
audit-kind-wording = Letters
wording-fact-salutation = the salutation
wording-fact-number = the number of the dossier
wording-fact-received-on = the day of receipt
wording-fact-lodged-on = the day on which the complaint was lodged in writing
wording-fact-today = the day of the letter
wording-fact-body-name = the name of the organisation
wording-fact-body-contact = address, telephone and e-mail of the organisation
wording-fact-unit-name = the unit
wording-fact-handler-unit = the unit that investigates the complaint
wording-fact-signature-name = the name of whoever signs
wording-fact-signature-role = the role of whoever signs
wording-fact-follow-link = the address of the personal page
wording-fact-second-line = the details of the second line
wording-fact-handle-due = last day for the answer
wording-fact-ground = the ground of inadmissibility
wording-fact-reason = the reason
wording-fact-message = the complainant’s message
wording-fact-taken-further = what was written when the complaint was taken further
wording-fact-desired = what the complainant wishes for
wording-fact-answer-text = the text of the answer
wording-fact-react-until = the last day to react
wording-fact-promised-on = the day that you promise
wording-fact-overall = the judgment on the whole
wording-fact-label = the grievance
wording-fact-judgment = the judgment on the grievance
wording-fact-line = the second line that is referred to
wording-fact-to = the authority it is forwarded to
wording-fact-senders = who sent the message, and how to reach them
wording-fact-added = what came to the message afterwards
wording-fact-new-body-name = the organisation that takes over
wording-fact-lead-number = the number of the dossier in which it goes on
wording-fact-admissible = only if the complaint is admissible
wording-fact-inadmissible = only if the complaint is inadmissible
wording-fact-upheld = only if the decision stands after a new analysis
wording-fact-upheld-reason = why the decision stands after a new analysis
wording-fact-new-decision = only with a new decision after a new analysis
wording-fact-by-law = only if the law names the last day for the answer
wording-fact-may-escalate = only if a new analysis can still be asked for
wording-fact-cause = the cause that was found
wording-fact-advice-judgment = what was advised on the whole
wording-fact-departs = why the answer departs from the advice
wording-fact-ruling-on = the day of the ruling
wording-fact-annulled = only if the decision was annulled
wording-fact-grievances = once for each grievance
wording-fact-new-due = the new last day
wording-fact-until = the day that was agreed to
wording-fact-missing = what is still missing
wording-fact-agreement = what was agreed
wording-fact-complainant-name = the name of the complainant
wording-fact-hearing-on = day and time of the hearing
wording-fact-heard-by = who hears: the adviser or the committee
wording-fact-hearing-place = the place of the hearing
wording-fact-answer-by = until when an answer is asked for
wording-fact-to-respondent = whether the letter goes to the respondent
wording-sample-complainant = Ann Example
wording-sample-addressee =
    Ann Example
    1 Sample Street
    1000 Brussels
wording-sample-manager = Kim Manager
wording-sample-reason = The test began forty minutes late and nobody was told.
wording-sample-message = I had to wait forty minutes and got no extra time afterwards.
wording-sample-taken-further = I want this to be handled as a formal complaint.
wording-sample-desired = A new test, on another day.
wording-sample-answer =
    We have looked into what happened and apologise to you.

    - You will get a new date.
    - Your costs will be refunded.
wording-sample-grievance = The test began late
wording-sample-other-grievance = There was no water in the waiting room
wording-sample-authority = the competent service, 2 Sample Avenue, 1000 Brussels
wording-sample-missing = The date of the conversation and the name of the service.
wording-sample-agreement = You get a new appointment with someone else.

## After a transfer
work-transferred = The dossier has been transferred to { $place }. You no longer see it here.

## The mail
mail-title = Mail
mail-from-file = These settings stand in gehoor.toml, under [mail], and hold for the whole installation. Change them there and start Gehoor again.
mail-none = No mail server is set up: letters go by post only. Set it up in gehoor.toml, under [mail].
mail-host = Server
mail-port = Port
mail-tls = Protection of the connection
mail-tls-none = none
mail-tls-starttls = STARTTLS (required)
mail-tls-wrapper = TLS from the first byte
mail-username = User name
mail-no-account = none; the server asks for none
mail-password = Password
mail-password-kept = known; it is shown nowhere
mail-password-none = none
mail-unprotected = The connection with this server is not protected: whoever listens in reads the letters. Set tls to "starttls" or "tls".
mail-unset = Mail is not set up yet. Letters by e-mail are not lost: they wait until you fill in a mail server here.
mail-locked = The password of the mail server can no longer be opened, because the file with its key is missing or is another one. No mail leaves; it waits. Type the password again.
mail-waits = Mail is not set up: no letter leaves by e-mail now. Nothing is lost; all mail waits.
mail-waits-ask = Ask an administrator to set up mail.
mail-set-up = Set up mail
mail-host-hint = The name of the server that takes your mail, such as mail.town.example.
mail-port-hint = Usually 587; 465 with TLS from the first byte.
mail-username-hint = Only if the server asks for an account.
mail-password-new = Only if the server asks for an account. It is never shown again.
mail-password-keep = A password is known; it is never shown. Leave this empty to keep it.
mail-password-typed = The password that you typed is still known to this form. Leave this empty to keep it.
mail-key-title = Where the password is kept
mail-key-text = Sealed in the database. The key is in { $file }, outside the database and outside every backup. After a restore without that file the password must be typed again.
mail-sender = Sender address
mail-sender-hint = Only if your server lets mail leave from a single address. Without it, each organisation writes from its own address.
mail-sender-each = each organisation’s own address
mail-senders-one = All mail comes from { $address }, under the name of the organisation. Replies arrive at the organisation’s own address.
mail-envelope = Address for undeliverable mail
mail-envelope-hint = Where the server reports that a mail could not be delivered. Without it, the sender address.
mail-envelope-same = the sender address
mail-trial-typed = Gehoor sends a short mail to { $address } with the settings above, also before you save them, and shows at once what the server answers.
mail-changed = { $who } has changed these settings meanwhile. Yours are still below; if you save now, they replace the others.
mail-changed-now = See what holds now
mail-flaw-host = Fill in the name of the mail server, such as mail.town.example, without a protocol or a port.
mail-flaw-port = Fill in a port between 1 and 65535, such as 587.
mail-flaw-tls = Choose how the connection is protected.
mail-flaw-unprotected = Without protection the password would be readable on the way. Choose STARTTLS or TLS.
mail-flaw-username = Fill in the user name that belongs to this password, or leave the password empty.
mail-flaw-password = Fill in the password of this account, or leave the user name empty.
mail-flaw-password-again = Type the password again: the one that is known belongs to another server, port, protection or user name, or can no longer be opened.
mail-flaw-address = Fill in an e-mail address, such as complaints@town.example, or leave this empty.
mail-flaw-key = The key cannot be read or made in { $file } ({ $why }). Let the user that runs Gehoor write there; the manual says how.
audit-kind-mail = Mail
audit-key-host = Server
audit-key-port = Port
audit-key-tls = Protection of the connection
audit-key-username = User name
audit-key-password = Password
audit-key-sender = Sender address
audit-key-envelope-sender = Address for undeliverable mail
audit-password-changed = changed
mail-senders = Senders
mail-senders-text = Each organisation writes under its own name and from its own address. Replies and mails that come back arrive at that address.
mail-column-body = Organisation
mail-column-address = Address
mail-trial = Try it out
mail-trial-later = You can send a test message here once there is an organisation: it leaves under its name.
mail-saved = Saved; it holds at once. Whether mail leaves by it has not been tried: send yourself a test message.
mail-trial-text = You will get a short mail at { $address }. Gehoor shows at once what the server answers.
mail-trial-sender = Sender
mail-trial-send = Send me a test message
mail-trial-taken = The mail server has taken the test message. See whether it arrives, also among unwanted mail.
mail-trial-not-now = The test message has not left: the mail server cannot be reached or does not let Gehoor in. Check server, port, protection, user name and password.
mail-trial-refused = The mail server refuses this message. Check whether it may send mail from this organisation’s address, and whether your own address is right.
mail-trial-no-address = Your account has no e-mail address. Add it under People, then try again.
mail-trial-answer = The answer, as it came:
mail-trial-subject = Test message from Gehoor
mail-trial-body =
    Dear { $name },

    This is a test message in the name of { $body }. If you read this, mail from this organisation leaves as it should.

    You need not answer.
