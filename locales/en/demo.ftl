### The demo: a clock to move, a cast to play, the mails that were caught.

demo-clock-now = Demo. Here it is { $date }, { $time }.
demo-clock-day = Next day
demo-clock-working-day = Next working day
demo-clock-next-term = After the next term ends
demo-mail-count = { $count ->
    [0] No e-mail yet
    [one] { $count } e-mail sent
   *[other] { $count } e-mails sent
}
demo-mail-title = E-mails of the demo
demo-mail-about = No e-mail leaves the demo. What Gehoor would have sent since it was started is here, for you to read as the person who receives it.
demo-mail-none = No e-mail has been sent yet. Submit a complaint with an e-mail address, and the automatic receipt will be here.
demo-mail-subject = Subject
demo-mail-to = To
demo-mail-from = From
demo-mail-date = Date
demo-mail-back = All e-mails
