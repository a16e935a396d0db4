### The pages for staff: signing in, my work, registration, register, letters, news, people.

staff-save = Save
staff-kept-title = Your session had ended
staff-kept = This is what you typed. Nothing has been sent yet: check it and send it.
staff-choose = Choose

## Signing in

sign-in-title = Sign in
sign-in-text = For staff. Are you following a complaint or question of your own? Use the number and the code on your acknowledgement.
sign-in-login = Username
sign-in-password = Password
sign-in-button = Sign in
sign-in-failed = You are not signed in
sign-in-wrong = The username or the password is not right.
sign-in-wait = A wrong password was given too often. Try again in { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
}.
sign-in-kept-title = Your session has ended
sign-in-kept = What you typed has been kept, and nothing has been sent. Sign in, and it will be back in the form.
sign-in-password-changed = Your password has been changed. Sign in with the new one.
sign-in-signed-out = You are signed out.
sign-in-cast-title = Who are you today?
sign-in-cast-text = These people do not exist: they belong to the demo. Choose someone and see through their eyes.
sign-in-cast-button = Sign in as { $name }
sign-in-typed = Would you rather type?
sign-in-cast-password = Password: { $password }
sign-in-cast-away = away today
sign-in-cast-deputy = { $role } at { $place }, as deputy

## First run

first-run-title = Set up Gehoor
first-run-text = There is no administrator yet. Create the first one here; they then add the other members of staff.
first-run-code = Setup code
first-run-code-hint = The code is in the window or log in which Gehoor was started.
first-run-button = Create administrator
first-run-done = Gehoor is set up. Below stands what is still needed to begin.

## People and passwords: what is not right

person-flaw-login-taken = Someone else already signs in with this username. Choose another one.
person-flaw-login-malformed = A username has 2 to 64 characters: small letters, digits and . - _ @ +
person-flaw-name-missing = Enter a name.
person-flaw-name-too-long = The name is too long: at most { $number } characters.
person-flaw-email-malformed = Enter a complete e-mail address, such as name@service.example.
person-flaw-password-too-short = The password is too short: at least { $number } characters. A sentence is fine.
person-flaw-password-too-long = The password is too long: at most { $number } characters.
person-flaw-password-wrong = The current password is not right. Type the password with which you sign in now.
person-flaw-too-many-tries = A wrong password was given too often. Try again in { $number ->
    [one] 1 second
   *[other] { $number } seconds
}.
person-flaw-person-unknown = This person does not exist. Choose someone from the list.
person-flaw-role-not-of-staff = Choose a role from the list.
person-flaw-body-unknown = Choose an organisation from the list.
person-flaw-unit-unknown = Choose a unit from the list.
person-flaw-deputy-of-oneself = Nobody stands in for themselves. Choose someone else.
person-flaw-nothing-to-stand-in-for = That person does not hold this role there. Choose the role and place of whoever is stood in for.
person-flaw-absence-ends-before-it-begins = The last day lies before the first. Swap them.
person-flaw-last-administrator = This is the last administrator. First make someone else administrator.
person-flaw-setup-code-wrong = This setup code is not right. Copy it from the window or log in which Gehoor was started.
person-flaw-administrator-exists = There is an administrator already. Ask them to add you.
person-flaw-passwords-differ = The two passwords are not the same. Type the same one twice.
person-flaw-date-missing = Enter a date.
person-flaw-date-unreadable = This date does not exist. Write, for instance, 2/3/2026 for 2 March.

## My work

work-count-late = { $count ->
    [one] task late
   *[other] tasks late
}
work-count-week = { $count ->
    [one] task due this week
   *[other] tasks due this week
}
work-count-all = { $count ->
    [one] task in all
   *[other] tasks in all
}
work-news = { $count ->
    [one] There is one new alert for you
   *[other] There are { $count } new alerts for you
}
work-news-all = See everything
work-todo-title = To do
work-todo-empty = Nothing waits for you. Everything that was with you is done.
work-may-title = You may also do
work-may-text = This is with a colleague. You may take it over if that helps.
work-may-link = What is with a colleague and you may also do
work-may-none = Nothing is with a colleague that you may also do.
work-pages = Pages of my work
work-page-before = Back
work-page-after = Next
work-position = Dossiers { $first } to { $last } of { $count }
work-column-number = Number
work-column-what = What
work-column-about = About
work-column-complainant = Complainant
work-column-term = Term
work-group-first = First of { $count } that are handled together
work-group-with = Handled together with
work-group-count = ({ $count } in all)
work-anonymous = Anonymous
work-no-number = No number yet
work-stage = higher level
work-handler-left = The handler left or no longer has that role

due-today = today
due-left = { $days ->
    [one] 1 day left
   *[other] { $days } days left
}
due-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
due-reason = { $term }: { $due }

## Registration

registration-for = For which organisation?
registration-none = You cannot register anything here: the registration desk and the coordinators do that.
registration-closed = You cannot register anything new: your organisation is closed for new messages. Dossiers that run go on. An administrator can open it again.
registration-how = How did it come in?
registration-medium = How it arrived
registration-received-on = Received on
registration-received-on-hint = The term starts running on this day, not on the day of registration.
registration-sent-on = Date of the postmark
registration-sent-on-hint = Only for a letter.
registration-source = Who passed it on?
registration-how-more = Postmark, or passed on by someone else
registration-service = Which service is it about?
registration-service-unknown = I do not know
registration-what = What happened?
registration-kind = Kind
registration-kind-unknown = Decide later
registration-message = What was said or written
registration-message-hint = In the person’s own words, as completely as possible.
registration-desired = What would put it right for the person?
registration-happened-on = When did it happen?
registration-what-more = What would put it right, and when it happened
registration-grievances = Grievances
registration-grievances-text = Each grievance is judged separately. If you leave this empty, the beginning of the message stands as the first one; the complaints coordinator can change it later.
registration-grievance = Grievance { $number }
registration-subject = Subject of grievance { $number }
registration-subject-none = To be decided
registration-who = Who lodges it?
registration-who-text = Without an e-mail address, letters go by post. Whoever does not want to say who they are remains anonymous.
registration-name = Name
registration-organisation = Business or association
registration-email = E-mail address
registration-phone = Telephone
registration-address = Postal address
registration-street = Street and number
registration-postcode = Postcode
registration-town = Town
registration-country = Country
registration-country-hint = Only for another country.
registration-language = Language of the letters
registration-language-hint = The language in which this person speaks or writes.
registration-relation = Relation
registration-relation-none = Not known
registration-representative = Someone lodges it for another person
registration-representative-text = Enter above whose complaint it is, and here who acts for that person. Letters go to the representative.
registration-button = Register
registration-done = Registered under number { $number }.
registration-done-elsewhere = With your role you do not see this dossier; whoever handles it does. Give the number to the complainant.
registration-refused = This cannot be registered as it is
registration-flaw-body = Choose an organisation for which you may register.
registration-flaw-service = Choose a service from the list.
registration-flaw-medium = Choose how the message came in.
registration-flaw-source = Choose who passed it on.
registration-flaw-kind = Choose a kind from the list.
registration-flaw-language = Choose in which language this person receives our letters.
registration-flaw-relation = Choose a relation from the list.
registration-flaw-subject = Choose a subject from the list.
registration-flaw-date-missing = Enter when the message was received.
registration-flaw-date-unreadable = This date does not exist. Write, for instance, 2/3/2026 for 2 March.
registration-flaw-date-future = This date lies in the future. The last possible day is today, { $today }.
registration-flaw-date-long-ago = That is more than five years ago. Check the year.
registration-flaw-sent-after = The letter cannot have been sent after it was received. Check both dates.
registration-flaw-message-missing = Write down what was said or written.
registration-flaw-too-long = This text is too long: at most { $max } characters.
registration-flaw-grievance-missing = Also describe the grievance that has this subject.
registration-flaw-email = Enter a complete e-mail address, such as name@service.example, or leave this empty.
registration-flaw-address = Enter both street and town, or neither.

## Letters to post

letters-text = Print the letter, post it, and then note that it has left: only then does it count as sent.
letters-caption = Letters that are ready, the oldest first
letters-column-number = Dossier
letters-column-letter = Letter
letters-column-to = To
letters-column-written = Written on
letters-column-done = Posted?
letters-open = View and print
letters-posted = Posted today
letters-other-day = Posted on another day?
letters-posted-on = Posted on
letters-posted-then = Note
letters-no-address = No postal address is known.
letters-add-address = Add the address
letters-empty = No letters are waiting. Everything that had to be printed has left.
letters-done = The letter in dossier { $number } has been noted as posted.
letters-not-posted = Not posted after all
letters-not-posted-why = Why?
letters-not-posted-note = Note it
letters-not-posted-unsaid = Say why the letter was not posted after all. Nothing is noted yet.
letters-back-again = The letter of dossier { $number } waits to be posted again. That it was noted as posted stays in the course.
letters-gone = This letter is no longer waiting: it was posted already, or it is no longer needed.
letters-refused = This could not be noted
letters-back = Back to the letters

## News

alerts-text = What happened in your dossiers, or is about to.
alerts-new = New
alerts-done = Done ({ $count })
alerts-all-seen = Mark all as seen
alerts-empty = There are no alerts yet. When something is assigned to you or a term is about to end, you will read it here.
alerts-none-wait = Nothing waits for you any more.
alerts-column-when = When
alerts-column-what = What
alerts-column-dossier = Dossier

## People

people-add = Add someone
people-column-name = Name
people-column-login = Username
people-column-roles = Roles
people-column-away = Away
people-caption = Everyone, by name
people-inactive = Has left
people-no-roles = No role
people-no-password = Cannot sign in yet: there is no password
people-role-in = { $role } at { $place }
people-role-for = { $role } at { $place }, in the absence of { $holder }
people-away-until = from { $from } up to and including { $until }
people-away-since = from { $from }
people-new-text = You give them roles in the next step.
people-name = Name
people-login = Username
people-login-hint = Small letters, digits and . - _ @ +
people-email = E-mail address
people-email-hint = A message goes there when there is something to do.
people-language = Language of the screen
people-password = Password
people-password-hint = At least 12 characters. A sentence that is easy to remember is the strongest.
people-password-again = The same password again
people-add-button = Add
people-details-title = Particulars
people-roles-title = Roles
people-roles-text = A deputy acts, and then sees the dossiers, as long as nobody who holds the role there in their own right is present and free to act.
people-role = Role
people-place = Where
people-place-missing = Choose where.
people-role-unknown-there = The procedure of { $body } does not know the role { $role }. Choose another place or role, or tick that this is meant.
people-ahead = Give it all the same: for a procedure that the organisation will follow later
people-place-whole = { $body }: the whole organisation
people-place-every = all organisations, also new ones
people-place-every-choice = All organisations, also new ones: only for the role of administrator
people-place-unit = { $body }: { $unit }
people-deputy-for = Stands in for
people-deputy-none = Nobody: the role is this person’s own
people-grant = Give role
people-revoke = Take away
people-revoke-this = Take away: { $role }
people-lost-revoke = Take this role away from { $name }?
people-lost-departure = Does { $name } leave?
people-lost-title = At { $body } this will be stuck
people-lost-dossiers = Waiting for it there now: { $numbers }.
people-lost-first = Give the role to someone else first, if you can.
people-lost-revoke-button = Take it away all the same
people-absences-title = Absence
people-absences-none = No absence known.
people-from = First day away
people-until = Last day away
people-until-hint = Leave empty if this is not known yet.
people-absence-add = Record absence
people-absence-remove = Remove
people-absence-remove-this = Remove: { $days }
people-password-title = Give a new password
people-password-text = The person is signed out everywhere and signs in again with this password.
people-password-button = Set password
people-leave-title = Leaving
people-leave-text = Whoever leaves can no longer sign in. Their name stays with what they did.
people-leave-button = Record the departure
people-return-text = This person has left and cannot sign in.
people-return-button = Record the return
people-done-added = { $name } has been added. Now give a role.
people-done-details = The particulars have been saved.
people-done-granted = { $name } now has this role: { $role }.
people-done-revoked = The role has been taken away.
people-done-absence = The absence has been noted.
people-done-absence-removed = The absence has been removed.
people-done-password = The password has been set.
people-done-left = { $name } can no longer sign in.
people-done-returned = { $name } can sign in again.

account-title = My account
account-text = Your name, e-mail address and roles are kept by an administrator.
account-away-text = While you are away, your work goes to your deputies.
account-password-title = Choose another password
account-password-text = You are signed out everywhere and sign in again.
account-present-password = Current password
account-new-password = New password
account-password-button = Change password
account-link = My account: note an absence or change the password
people-absent-until = away up to and including { $until }
people-absent = away
people-no-deputy = Nobody stands in for this person: what they handle waits. Give someone the role as a deputy, or have the work handed over.
account-no-deputy = You have no deputy: what you handle waits until you are back. Ask whoever manages the roles for a deputy, or have your work handed over.
