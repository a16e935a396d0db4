### What administrators set up, and what an organisation tells about itself.

admin-title = Administration
admin-no-body = There is no organisation yet. As long as there is none, nobody can send anything in here.
admin-new-first = Create your first organisation
admin-bodies = Organisations
admin-new-title = New organisation
admin-missing = What is needed to begin
admin-more-title = Also in administration
admin-column-name = Name
admin-column-prefix = In the number
admin-column-languages = Languages
admin-column-units = Units
admin-column-state = State
admin-body-closed = Closed for new complaints
admin-body-gap = Translation missing
admin-body-open = In use
admin-step-done = In order
admin-step-open = To do
admin-step-body-done = There is an organisation to write to.
admin-step-body-open = Create an organisation: its name, its address and its procedure.
admin-step-body-closed = There is an organisation, but it is closed for new messages. Open it on its page once every step has someone.
admin-step-people-done = There are staff.
admin-step-people-open = Add the staff who take in, handle and decide complaints.
admin-step-roles-done = Every step of the procedure has someone who can take it.
admin-step-roles-open = Give the staff their roles, so that every step of the procedure can be taken.
admin-step-mail-done = A mail server is set up.
admin-step-mail-open = Mail is not set up: letters by e-mail wait. Set it up under Mail.
admin-step-secure-done = The site can only be reached over a secure connection.
admin-step-secure-open = The address of the site does not begin with https. Put a web server with a certificate in front of it, and change base-url.
admin-step-notices-done = The statements on privacy, accessibility and retention have been read and found in order.
admin-step-notices-open = { $body }: nobody has read the statements on privacy, accessibility and retention yet. The public reads them as they were supplied.
admin-step-notices-read = Read the statements
admin-notices-unread = Nobody at your organisation has read these statements yet, and the public reads them all the same. Read them and change what is different with you; or say that they are in order as they stand.
admin-notices-in-order = Read and in order
admin-roster-title = Here a dossier gets stuck, or goes otherwise than promised
admin-roster-of = { $body }: { $finding }
admin-roster-all = Show the { $count } points
roster-nobody = Nobody at { $place } is { $roles }. So nobody can do this: { $activities }.
roster-deputies = At { $place } only deputies are { $roles }: nobody holds the role in their own right. It concerns { $activities }.
roster-barred = At { $place } only { $people } can take the step { $activity }. Whoever did { $after } before may not: the dossier then gets stuck. Give someone else that role too.
roster-barred-surely = At { $place } only { $people } can take the step { $activity }, but the same person always does { $after } first and then may not. Every dossier gets stuck here: give someone else that role too.
roster-step-at-level = “{ $activity }” (level { $level })
roster-unappointable = At { $place } the step { $activity } can appoint only { $people } as { $role }. Whoever did { $after } before may not be: then there is nobody to appoint. Give someone else that role too.
roster-unappointable-surely = At { $place } the step { $activity } can appoint only { $people } as { $role }, but by then that person always did { $after } and may not be. Every dossier gets stuck at that level: give someone else that role too.
roster-too-few = At { $place } the step { $activity } asks for { $seats } people ({ $roles }), and there { $held ->
    [one] is one
   *[other] are { $held }
}. Give someone else that role too.
roster-uninformed = Nobody at { $place } is { $roles }. Whoever has that role is told what was done; now nobody hears of this: { $activities }.
roster-lower = At { $place } there is nobody who, as { $roles }, can take this step: { $activities }. It then falls to { $instead }, while whoever complains reads that a higher level decides. Give that role to someone who does not work on the complaint first.
admin-done-saved = Saved. It holds at once.
admin-body-recount = { $count ->
    [one] New terms follow the changed days already. The running terms of one more dossier are being counted anew.
   *[other] New terms follow the changed days already. The running terms of { $count } more dossiers are being counted anew.
}
admin-done-made = The organisation has been created, and is still closed for new messages. Fill in below what is missing, give people their roles, then open it at the foot of this page.
admin-done-closed = The organisation takes no new complaints any more. Open dossiers go on.
admin-done-opened = The organisation takes complaints.
admin-body-gaps = Some names are not filled in yet in each language of the organisation. Until then the first language is shown.
admin-body-public = The page for the public
admin-close-title = New complaints
admin-close-text = Nobody can then send in or register anything new with this organisation. Open dossiers are handled as usual, and you can open the organisation again later. It cannot be removed: dossiers refer to it.
admin-close-button = Close for new complaints
admin-open-text = Every step of the procedure has someone. Once open, everyone can write here.
admin-open-button = Open for new complaints
admin-open-missing = The organisation is closed: nobody can send anything in. This is still missing; whoever writes now may wait in vain for the answer that is promised:
admin-open-people = Staff and their roles
admin-open-all-the-same = Open all the same
admin-part-particulars = Particulars
admin-part-particulars-short = Name, address, languages and procedure.
admin-part-particulars-text = This stands on the public pages and in every letter.
admin-part-units = Units
admin-part-units-short = The parts with staff of their own.
admin-part-units-text = A unit can be renamed or no longer used. It cannot be removed: dossiers refer to it.
admin-part-services = What people complain about
admin-part-services-short = What citizens choose, and which unit is in charge.
admin-part-services-text = Write it in the words of the citizen. The choice brings the complaint to the right unit at once.
admin-part-subjects = Subjects
admin-part-subjects-short = What a complaint is about, for the register.
admin-part-subjects-text = These subjects come beside those of the procedure. A subject that you no longer use stays in old dossiers.
admin-part-closing-days = Closing days
admin-part-closing-days-short = The days on which you are closed, beside the holidays.
admin-part-closing-days-text = Terms in working days skip these days. After saving, running terms are counted anew.
admin-part-look = Colour and logo
admin-part-look-short = What the public pages look like.
admin-part-look-text = From one colour Gehoor makes the shades for day and night, so that everything stays legible.
admin-part-notices = Statements
admin-part-notices-short = Privacy, accessibility and retention.
admin-part-notices-text = These texts stand at the foot of every public page. Go over them with your data protection officer and change what is different with you.
admin-field-name = Name
admin-field-about = What the organisation does
admin-field-about-hint = In a sentence or two, for whoever comes for the first time.
admin-field-email = E-mail address for complaints
admin-field-phone = Telephone number
admin-field-address = Postal address
admin-field-address-hint = As on an envelope, on several lines.
admin-field-second-line = Where one can turn afterwards
admin-field-second-line-hint = The ombuds service or another body, with address and telephone number. It stands in every answer.
admin-field-languages = Languages
admin-field-languages-hint = The languages in which you serve citizens. The public pages do not show other languages.
admin-field-main-language = First language
admin-field-main-language-hint = It is shown where another language is missing.
admin-field-procedure = Procedure
admin-field-procedure-hint = It sets the steps, the terms and the letters. Another choice only holds for new dossiers.
admin-field-calendar = Calendar
admin-field-calendar-hint = The holidays and the rules for the end of a term are those of this country. After saving, running terms are counted anew.
admin-field-calendar-new-hint = Only for a procedure that leaves a choice. The holidays and the rules for the end of a term are those of this country.
admin-calendar-none = Choose a calendar
admin-counts-by = Counts by the calendar of: { $calendar }. Gehoor knows its holidays already.
admin-procedure-calendars = Calendar: { $calendars }.
admin-flaw-calendar = Choose the calendar by which the terms count: one of those that stand with the procedure.
admin-field-prefix = Letters in the dossier number
admin-field-prefix-hint = Two to six capital letters, such as SEL in 2026-SEL-17. They are fixed once there is a dossier.
admin-field-id = Short name in the web address
admin-field-id-hint = Small letters, digits and hyphens, as in /bodies/ombudsman. You cannot change this later.
admin-field-unit-name = Name
admin-field-unit-retired = No longer use for new dossiers
admin-field-service-name = In the words of the citizen
admin-field-service-unit = Unit in charge
admin-field-service-remove = Remove this choice
admin-field-subject-name = Name
admin-field-subject-retired = No longer use for new dossiers
admin-field-closing-from = First day
admin-field-closing-to = Last day
admin-field-closing-yearly = Every year
admin-field-closing-name = Reason
admin-field-closing-kept = Rule from the file that was read in
admin-field-closing-remove = Remove this closing
admin-field-colour = Main colour
admin-field-colour-hint = Write it as # with six digits or letters, such as #0b5a6b. Leave it empty for the colour of Gehoor.
admin-field-privacy = Text
admin-field-accessibility = Text
admin-field-retention = Text
admin-in-language = { $label } ({ $language })
admin-yes = yes
admin-more-units = Add another unit
admin-more-services = Add another choice
admin-more-subjects = Add another subject
admin-more-closing-days = Add another closing
admin-unit-row = Unit { $number }
admin-unit-new = New unit (may stay empty)
admin-service-row = Choice { $number }
admin-service-new = New choice (may stay empty)
admin-subject-row = Subject { $number }
admin-subject-new = New subject (may stay empty)
admin-closing-row = Closing { $number }
admin-closing-new = New closing (may stay empty)
admin-services-first-units = First create the units in charge.
admin-subjects-known = The procedure already has these subjects:
admin-closing-kept-hint = This rule says more than this form can, and stays as it is.
admin-closing-to-hint = Empty for a single day.
admin-closing-yearly-hint = The year of the date then does not count.
admin-look-own = This organisation has a theme of its own from a file that was read in. A colour here takes its place.
admin-notices-facts = Every text can use these names. Gehoor fills in what the organisation itself has given.
admin-notices-names = What is filled in now
admin-notices-hint = As long as you change nothing, Gehoor’s text stands here and improves with new versions. A heading begins with ##, a list with a hyphen.
admin-notices-look = See it as it stands on the site now
admin-procedure = { $title }, version { $version }
admin-procedure-hint = Levels of handling: { $stages }.
admin-procedure-terms = The terms of this procedure
admin-term = { $term }: { $length }
admin-new-text = An organisation is who answers: a public service, a town, a company. It has its own form, its own letters and its own staff.
admin-new-step-1 = Step 1 of 2: in which languages?
admin-new-step-2 = Step 2 of 2: who is the organisation?
admin-new-next = Continue
admin-new-make = Create the organisation
admin-new-languages-hint = Gehoor then asks for every text in these languages.
admin-conflict-title = Someone else changed this meanwhile
admin-conflict-text = Nothing was saved. { $who } changed this organisation on { $when } while your form was open. Compare and choose.
admin-conflict-caption = Where your form differs from what stands there now
admin-conflict-field = Field
admin-conflict-yours = What you filled in
admin-conflict-now = What stands there now
admin-conflict-save = Save what I filled in all the same
admin-conflict-leave = Leave it as it is now
admin-conflict-elsewhere = What you filled in already stands there: the change was about something else.
admin-conflict-files = Reading in files
admin-flaw-id = { $label }: use small letters, digits and hyphens, and begin with a letter.
admin-flaw-double = { $label }: this is there already. Choose something else.
admin-flaw-prefix = Use two to six capital letters, without accents.
admin-flaw-prefix-fixed = There are dossiers with these letters in their number: they can no longer change.
admin-flaw-prefix-taken = Another organisation has these letters already. Choose others.
admin-flaw-id-taken = This short name is in use already. Choose another one.
admin-flaw-no-language = Choose at least one language.
admin-flaw-language-of-procedure = The chosen procedure does not exist in { $language }. Choose another language or another procedure.
admin-flaw-procedure = Choose a procedure from the list.
admin-flaw-email = Write an e-mail address such as name@example.org.
admin-flaw-phone = Write the number that people can call, in digits.
admin-flaw-missing = { $label } is still empty. Fill it in.
admin-flaw-too-long = { $label } is too long: { $most } characters at most.
admin-flaw-gone = What dossiers use cannot go. Tick that you no longer use it.
admin-flaw-unit = Choose a unit that is still in use.
admin-flaw-closing-days = The closing days cannot be read. Check the dates.
admin-flaw-closing-from = Fill in the first day.
admin-flaw-closing-to = The last day lies before the first. Swap them.
admin-flaw-colour = Write the colour as # with six digits or letters from a to f, such as #0b5a6b.
admin-flaw-colour-faint = This colour is too light to read on white: its contrast is { $ratio } to 1, and 4.5 is needed. A darker shade that will do: { $darker }.
admin-flaw-notice = Line { $line } cannot be read. HTML is not allowed; use plain text, headings, lists and links only.
admin-flaw-notice-fact = Line { $line }: { $fact } is no name that Gehoor can fill in.
admin-field-logo = Another logo
admin-field-logo-hint = A PNG of { $most } kB at most, preferably wider than high.
admin-field-logo-remove = Remove the current logo
admin-look-logo-now = The current logo
admin-look-svg = Use an SVG
admin-field-svg = The text of the SVG file
admin-field-svg-hint = Open the file in a text editor and paste everything here. A drawing may hold no script, no link and nothing from elsewhere.
admin-flaw-logo-kind = This is neither a PNG nor an SVG. Choose another file.
admin-flaw-logo-large = This picture is too large: { $most } kB and 4000 pixels a side at most.
admin-flaw-logo-active = This SVG does more than draw. Take scripts, links and references to elsewhere out of it, or choose a PNG.

notice-whose = Of which organisation?
notice-privacy-title = Privacy
notice-accessibility-title = Accessibility
notice-retention-title = How long dossiers are kept

notice-privacy =
    Whoever writes to us trusts us with information. This page says what we do with it.

    ## Who is responsible

    { $body-name } is responsible for your personal data. You reach us, and through us our data protection officer if we have one, at [{ $email }](mailto:{ $email }), on { $phone } or by post:

    { $address }

    ## What we use your data for

    Only to handle your complaint, question, suggestion or compliment, to answer you, and to learn from all messages together how we can work better. Where the law requires us to handle complaints, we do so for that reason (Article 6(1)(c) of the General Data Protection Regulation). For an authority it is also a task in the public interest (Article 6(1)(e)). A company or an association has a legitimate interest in hearing whoever is dissatisfied (Article 6(1)(f)).

    ## Which data

    What you fill in or send us yourself: your name and contact details if you give them, your story and your attachments. Beside that, what we note while handling it. You need not give your name, but then we cannot always answer you. When a complaint is about a member of staff, we also keep their name; they hear what it is about and can answer.

    ## Who sees your data

    Only the staff who handle your dossier or watch over it. We note who opens a dossier. If we must pass your message on to another organisation, we tell you. Your data do not go to companies for advertising, nor outside the European Economic Area. No decision about you is taken by a computer alone.

    ## How long

    You will find that under “How long dossiers are kept”, at the foot of this page.

    ## Your rights

    You can ask which data we have about you and receive a copy. You can have them corrected, ask us to erase them or to limit their use, and object to their use. Sometimes the law obliges us to keep them all the same; we then say why. You receive an answer within a month.

    If you are not satisfied with how we treat your data, you can complain to the supervisory authority of your country: in Belgium the [Data Protection Authority](https://www.dataprotectionauthority.be), in the Netherlands the [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).

    ## Cookies

    This site only uses the cookies that are needed to remember your language and to send your form safely. Nobody tracks you here, and this site loads nothing from other websites.

notice-accessibility =
    { $body-name } wants everyone to be able to use this site, as Directive (EU) 2016/2102 asks of authorities. This statement is about the pages on which you write a message and follow it.

    ## How accessible the site is

    The site was made to meet the standard EN 301 549 and WCAG 2.2, level AA. It works by keyboard alone, with a screen reader, greatly enlarged, on a telephone and without scripts.

    ## What may not be accessible yet

    We cannot always adapt documents that others send us and that are part of a dossier. Feel free to ask us for a version that you can read.

    {"{?updated-on}"}
    ## About this statement

    The statement rests on an examination of our own and was last looked over on { $updated-on }.
    {"{/updated-on}"}

    ## Something does not work

    Tell us at [{ $email }](mailto:{ $email }) or { $phone }. We look for a way together with you, and you receive an answer within a month. You can also always call, write or come to tell us your complaint:

    { $address }

    ## Not satisfied with our answer

    You can then turn to:

    { $second-line }

notice-retention =
    { $body-name } keeps a dossier no longer than needed.

    - As long as your message is being handled, we keep everything that belongs to it.
    - After it is closed, we keep the dossier as long as it may be needed to account for what we did: to you, an ombuds service, a court or a supervisor, and as our rules on retention say.
    - After that the dossier should be destroyed or, where the law on archives requires it, handed over to the archive. We see to that ourselves; it does not happen by itself.
    - Figures in which nobody can be recognised are kept longer.

    Would you like to know how long your own dossier is kept? Ask at [{ $email }](mailto:{ $email }), on { $phone } or by post:

    { $address }

    {"{?updated-on}"}
    This was last looked over on { $updated-on }.
    {"{/updated-on}"}
