### The frame around every page, and the pages that say that something did not work.

shell-skip = Skip to the content
shell-home = back to the start
shell-languages = Language
shell-navigation = Main menu
shell-menu = Menu
shell-version = Gehoor { $version }

shell-nav-start = Start
shell-nav-follow = Follow my message
shell-nav-work = My work
shell-nav-register = Register
shell-nav-registration = New registration
shell-nav-letters = Letters to post
shell-nav-alerts = Alerts
shell-nav-administration = Administration
shell-nav-people = People
shell-letters-waiting = { $count ->
    [one] { $count } letter to post
   *[other] { $count } letters to post
}
shell-alerts-new = { $count ->
    [one] { $count } new alert
   *[other] { $count } new alerts
}

shell-sign-in = Sign in (staff)
shell-sign-out = Sign out
shell-optional = (optional)
shell-print = Print
shell-cancel = Cancel

shell-mistakes = { $count ->
    [one] There is one point left to look at
   *[other] There are { $count } points left to look at
}

shell-not-found-title = This page does not exist
shell-not-found = There is no page at this address. The link may be incomplete or out of date.
shell-not-found-staff = There is nothing at this address, or nothing that you may see.
shell-trouble-title = Something went wrong on our side
shell-trouble = Your request was not carried out; it is not your doing. Go back and try again in a few minutes. What you had filled in is usually still in your browser.
shell-trouble-reference = If you tell us about it, please mention this reference: { $reference }.
shell-full-title = Nothing was saved
shell-full = There is no room left on our server, so what you sent was not kept. We have been told. Please try again later.
shell-full-typed = What you typed stands below. Keep this page open, or copy your text, and send it again in a while.
shell-too-often-title = Please wait a moment
shell-too-often = A great many requests came from your internet address in a short time. Please try again { $minutes ->
    [one] in a minute
   *[other] in { $minutes } minutes
}.
shell-try-again = Try again
shell-too-large-title = This is too much text
shell-too-large = What you sent is larger than a form can hold. Please shorten your text and send the form again.
shell-too-slow-title = Sending took too long
shell-too-slow = Your form did not reach us in full; nothing was done with it. Check your internet connection, go back and send the form again.
shell-foreign-title = This form came from another website
shell-foreign = Nothing has happened: another website tried to send this form from your browser. Did you want to send or change something yourself? Then open the right page here and fill in the form there.
shell-back-to-form = Back to the form

shell-resend-heading = Not sent yet
shell-resend-title = We could not tell whether this form comes from you
shell-resend-why = This happens when a page was open for a long time, when the browser was closed in the meantime or when it does not keep cookies. Nothing is lost. Look over what stands below and send it again.
shell-resend-not-you = Did you not fill this in yourself? Then close this page; nothing will happen.
shell-resend-what = This is sent to { $address }:
shell-resend-empty = Left empty: { $fields }.
shell-resend = Send again
shell-signed-out-title = You are no longer signed in
shell-signed-out-why = Nothing is lost: what you filled in is below. Sign in in a new tab, come back here and send it again.
