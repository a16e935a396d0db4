### The wording of letters, the letter beforehand, and the mail.

## The letter beforehand
preview-look = Look at the letter first
preview-title = The letter as it would go
preview-nothing-yet = Nothing has been done and nothing has been sent yet. Read the letter; then send it, or go back and change the form.
preview-back = Back to the form
preview-none = No letter would leave with this now.
preview-by-email = By e-mail to { $name }, { $address }.
preview-by-post = By post to { $name }, { $address }. The letter must be printed and posted.
preview-by-post-no-address = By post to { $name }, but no address is known. Add the address first.
