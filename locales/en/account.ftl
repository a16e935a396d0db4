# Accounts: links to choose a password, the second step of signing in, sessions, and what administrators look up.

account-mail-invitation-subject = Choose your password for Gehoor
account-mail-invitation-body =
    Dear { $name },

    An account has been created for you in Gehoor, the system in which we handle complaints. Your username is { $login }.

    Choose your password here: { $link }

    The link works once and for seven days. After that, ask an administrator for a new one.
account-mail-reset-subject = Choose a new password for Gehoor
account-mail-reset-body =
    Dear { $name },

    With this link you choose a new password for your account { $login }: { $link }

    The link works once and for one hour. If you did not ask for this, you need not do anything: your password stays as it is.
account-mail-news-subject = Something changed in your Gehoor account
account-mail-news-body =
    Dear { $name },

    { $what }

    Was this not you? Then tell an administrator at once.
account-news-password-changed = The password of your account was changed.
account-news-email-changed = The e-mail address of your account was changed. From now on messages go to the new address.
account-news-app-added = An authenticator app was added to your account.
account-news-app-removed = The authenticator app was removed from your account.
account-news-passkey-added = A passkey was added to your account.
account-news-passkey-removed = A passkey was removed from your account.
account-news-factors-reset = An administrator removed the second step of your account. For now you sign in with your password alone.
account-news-recovery-code-used = Someone signed in with one of your recovery codes.

sign-in-forgotten = Forgotten your password?
sign-in-over = It took too long, or this step has already been completed. Please sign in again.
sign-in-password-chosen = Your password is set. Now sign in.
sign-in-passkey = Sign in with a passkey
sign-in-passkey-title = Sign in with a passkey
sign-in-passkey-text = Your device asks for your fingerprint, your face, a PIN or your security key.
sign-in-passkey-go = Use a passkey
sign-in-passkey-refused = This passkey is not known here or was not accepted. Sign in with your username and password.
passkey-needs-script = A passkey needs JavaScript and a browser that knows passkeys. Without them you can use a password and a code.
passkey-not-given = The device gave no passkey. Try again, or choose another way.
sign-in-second-title = One more step
sign-in-second-app = Open your authenticator app and type the six-digit code. A recovery code works too.
sign-in-second-codes = Can you not use your passkey? Then type one of your recovery codes.
sign-in-second-lost = Lost everything? An administrator can remove the second step from your account.
sign-in-second-back = Back to signing in
sign-in-code = Code
sign-in-code-hint = Six digits, or a recovery code of five groups.
sign-in-code-wrong = This code is not right or was used already. Wait for the app’s next code.
sign-in-code-wait = A wrong code was entered too often. Try again in { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
}.

forgotten-title = Forgotten password
forgotten-text = Fill in your username or e-mail address. You will get an e-mail with a link to choose a new password.
forgotten-who = Username or e-mail address
forgotten-who-missing = Fill in your username or e-mail address.
forgotten-button = Ask for a link
forgotten-asked-title = Look in your mailbox
forgotten-asked = If there is an account with that address or name, an e-mail is on its way. The link in it works for one hour.
forgotten-asked-nothing = Has nothing arrived? Look in your spam folder, check what you typed, or ask an administrator.
forgotten-no-mail = No e-mail is sent from here. Ask an administrator for a link to choose a new password.

choose-title-invitation = Welcome: choose your password
choose-title-reset = Choose a new password
choose-given = Someone else chose this password for you. First choose one that only you know, then sign in with it.
choose-text = Dear { $name }, after this you sign in with your username and this password.
choose-button = Save the password
choose-dead-title = This link no longer works
choose-dead = The link has been used already, was withdrawn or has expired. Perhaps there is a more recent e-mail.
choose-dead-again = Ask for a new link

person-flaw-password-guessable = This password is too easy to guess. Choose a few words that have nothing to do with each other or with you.
person-flaw-password-given = Someone else chose this password for you. Choose one of your own.
person-flaw-link-dead = This link no longer works. Ask for a new one.
person-flaw-code-wrong = This code is not right. Type the code that the app shows now, and check that your device’s clock is right.
person-flaw-step-over = It took too long, or it has been done already. Please begin again.
person-flaw-passkey-refused = This passkey was not accepted, or is in use already. Please begin again.
person-flaw-passkey-name-missing = Give the passkey a name, such as that of the device.
person-flaw-too-many-passkeys = There are { $number } passkeys already. Remove one first.

people-invited-by-mail = This person gets an e-mail with a link to choose a password of their own.
people-invited-by-hand = No e-mail is sent from here. On the next page you make a link that you hand over yourself.
people-password-now = Choose a first password yourself instead
people-done-invited = { $name } was added and invited. Now give them a role.
people-done-link = The e-mail to { $name } is on its way.
people-done-link-back = The link for { $name } was withdrawn.
people-done-factors = The second step of { $name } was removed.

way-in-title = Access
way-in-password = Signs in with a password.
way-in-waits = The e-mail with a link is still waiting for the mail server.
way-in-open-invitation = There is an invitation, which works until { $until }.
way-in-open-reset = There is a link to choose a new password, which works until { $until }.
way-in-invitation-mail = Send an invitation
way-in-invitation-hand = Make an invitation
way-in-reset-mail = Send a link for a new password
way-in-reset-hand = Make a link for a new password
way-in-back = Withdraw the link
way-in-factors = Has a second step when signing in.
way-in-factors-reset = Remove the second step
way-in-factors-text = Do this when the person has lost app, passkey and recovery codes, and you are sure who is asking. They are signed out everywhere and get an e-mail.
way-in-hand-title = A link to hand over
way-in-hand-once = This link is shown here only once
way-in-hand-week = It works once and for seven days.
way-in-hand-hour = It works once and for one hour.
way-in-hand-text = Hand this link to { $name } so that nobody else reads it. Whoever has the link chooses the password.
way-in-hand-done = I have the link

factor-title = Second step when signing in
factor-none = You have no second step yet. Whoever knows your password can sign in as you.
factor-text = With a second step your password alone is not enough. Choose an app, a passkey, or both.
factor-text-app = With a second step your password alone is not enough. The second step is a code from an app on your phone.
factor-app-title = Authenticator app
factor-app-text = An app on your phone shows a new code every thirty seconds. It works without internet too.
factor-app-there = You use an authenticator app.
factor-app-add = Add an app
factor-app-remove = Remove the app
factor-passkey-title = Passkeys
factor-passkey-text = With a passkey you sign in by fingerprint, face, PIN or security key: after the password, or in its place.
factor-passkey-name = Name of the passkey
factor-passkey-name-hint = Such as the device: laptop at work.
factor-passkey-add = Add a passkey
factor-passkey-since = Added on { $at }.
factor-passkey-used = Last used on { $at }.
factor-passkey-unused = Not used yet.
factor-passkey-remove = Remove the passkey
factor-passkey-remove-this = Remove: { $name }
factor-codes-title = Recovery codes
factor-codes-left = { $count ->
    [0] You have no recovery codes. Make some, in case you lose your device.
    [one] You have one recovery code left.
   *[other] You have { $count } recovery codes left.
}
factor-codes-new = Make new recovery codes
factor-done-app-removed = The app was removed.
factor-done-passkey-added = The passkey was added.
factor-done-passkey-removed = The passkey was removed.

app-title = Add an authenticator app
app-text = Read the picture with your app, or type the secret key. Then fill in the code that the app shows.
app-picture = QR code for your authenticator app; the same key stands below as text
app-secret = Secret key
app-code = Code from the app
app-code-hint = Six digits. The code changes every thirty seconds.
app-button = Add the app
passkey-title = Add a passkey
passkey-text = Your device asks how you want to keep the passkey. Follow what it shows.
passkey-go = Make the passkey
codes-title = Your recovery codes
codes-once = These codes are shown here only once
codes-text = Keep them on paper or in your password manager. Each code works once, for when you do not have your device with you.
codes-kept = I have kept them
codes-print = Print

account-factor-none = You sign in with a password only.
account-factor-app = You use an authenticator app.
account-factor-passkeys = { $count ->
    [one] You have one passkey.
   *[other] You have { $count } passkeys.
}
account-factor-both = { $count ->
    [one] You use an authenticator app and one passkey.
   *[other] You use an authenticator app and { $count } passkeys.
}
account-factor-link = Manage the second step
people-done-language = The language of your screen was changed.
people-done-session-ended = You are signed out there now.
sessions-title = Where you are signed in
sessions-this = Here
sessions-unknown = Unknown browser
sessions-since = Since { $since }, last used on { $seen }
sessions-end = Sign out
sessions-end-this = Sign out: { $device }
sessions-end-others = Sign out everywhere else

policy-title = Signing in and keeping
policy-second-factor = Who needs a second step?
policy-second-factor-hint = Who has none adds one at the next sign-in, before anything else is possible.
policy-needed-nobody = Nobody: everyone chooses for themselves
policy-needed-administrators = Administrators
policy-needed-everyone = Everyone
policy-looks = How long do we keep a record of who looked at which dossier?
policy-looks-hint = After that it is erased. What administrators change is kept for ever.
policy-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
policy-done = The settings were saved.

log-everyone = Everyone
log-everything = Everything
log-from = From
log-until = Up to and including
log-show = Show
log-filter = Search in this list
log-file = Download for a spreadsheet
log-pages = Pages
log-older = Older
log-newest = Newest
log-yes = yes
log-no = no

audit-title = Who changed what
audit-text = Everything that was changed outside the dossiers: people, roles, absences, access, settings.
audit-none = Nothing was changed here. Choose another person, kind or time.
audit-person = By or about
audit-kind = What
audit-column-when = When
audit-column-who = Who
audit-column-what = What
audit-column-about = About
audit-column-was = Before
audit-column-became = After
audit-kind-body = Organisation and its units
audit-kind-person = A person’s details
audit-kind-role = Role
audit-kind-absence = Absence
audit-kind-password = Password set
audit-kind-invitation = Invited
audit-kind-reset = Link for a new password given
audit-kind-link-taken-back = Link withdrawn
audit-kind-forgotten = Forgotten password: link asked for
audit-kind-password-by-invitation = First password chosen
audit-kind-password-by-reset = New password chosen by a link
audit-kind-app-added = Authenticator app added
audit-kind-app-removed = Authenticator app removed
audit-kind-recovery-codes = New recovery codes made
audit-kind-recovery-code-used = Recovery code used
audit-kind-passkey-added = Passkey added
audit-kind-passkey-removed = Passkey removed
audit-kind-factors-reset = Second step removed by an administrator
audit-kind-policy = Settings for signing in and keeping
audit-kind-follow-link = Personal link of a dossier replaced
audit-kind-follow-key = Key of all personal links replaced
audit-kind-audit-exported = This list downloaded
audit-kind-access-exported = Access list downloaded
audit-more = { $count ->
    [one] and 1 more line, in the file
   *[other] and { $count } more lines, in the file
}
audit-key-about = About the organisation
audit-key-address = Address
audit-key-calendar = Calendar
audit-key-closed = Closed
audit-key-languages = Languages
audit-key-logo = Logo
audit-key-notices = Statements
audit-key-phone = Telephone
audit-key-prefix = Letters in the dossier number
audit-key-procedure = Procedure
audit-key-second-line = Second line
audit-key-service = What people complain about
audit-key-subject = Subjects
audit-key-theme-css = Colours
audit-key-login = Username
audit-key-name = Name
audit-key-email = E-mail address
audit-key-language = Language
audit-key-active = Works here
audit-key-role = Role
audit-key-body = Organisation
audit-key-unit = Unit
audit-key-deputy_for = Stands in for
audit-key-from = From
audit-key-until = Up to and including
audit-key-second-factor = Second step needed
audit-key-looks-kept-years = Years that access is kept
audit-key-retired = No longer used
audit-key-words = Text
audit-key-kind = Kind
audit-key-colour = Main colour
audit-key-closures = Closing days
audit-key-updated-on = Last looked over on
audit-key-read-on = Read and in order on
audit-key-privacy = Privacy
audit-key-accessibility = Accessibility
audit-key-retention = Retention

access-title = Who looked at which dossier
access-text = You see who opened the dossiers that you watch over.
access-text-all = You see who opened which dossier, not what is in it.
access-none = Nobody looked at this. Choose another number, person or time.
access-number = Number of the dossier
access-person = Who
access-column-when = When
access-column-who = Who
access-column-number = Dossier
access-column-what = What
access-what-dossier = Dossier opened
access-what-export = Whole dossier exported
access-what-attachment = Attachment downloaded
access-what-code = Code to read aloud shown
access-what-list = List printed or downloaded
access-what-excerpt = Passage read in what a search found
access-span = { $date }, { $begin }–{ $end }
access-times = { $count } times
access-none-here = Nobody has looked at this dossier yet.
who-command-line = whoever runs the server (command line)
access-all = Everyone who looked at this dossier
dossier-looked = Who looked at this dossier

link-back-replace = Replace the complainant’s personal link
link-back-title = Replace the complainant’s personal link
link-back-text = The link and the code that the complainant has received so far will open nothing afterwards. Do this when they reached someone else.
link-back-send = Send the automatic receipt with the new link now to { $address }
link-back-dispute = Nothing is sent: letters about a dispute bring no link.
link-back-no-mail = There is no e-mail address. The next letter brings the new link.
link-back-button = Withdraw the old link
dossier-done-follow-link = The old personal link no longer works.
