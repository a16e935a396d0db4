### Attachments: what people send along, and what lies in a dossier.

## Choosing
attachment-field = Files
attachment-hint = Photos, PDF, Word, Excel, OpenDocument, text, e-mail, sound or film. At most { $count } files, each at most { $each } MB, together at most { $form } MB.
attachment-drop = Drag files here or choose them
attachment-kept = These files go along
attachment-kept-hint = Untick what should not go along.
attachment-sending = { $name }: { $percent }%
attachment-trouble = { $name } could not be sent. Check your internet connection and choose the file again.
attachment-refused = { $name } was not taken. Wait a few minutes and choose the file again.
attachment-held = Not sent yet, because this file does not go along: { $name }. Choose it again, or send without that file.
attachment-enclosed = Files of this dossier that go along with the letter
attachment-enclosed-hint = The letter names them. Whoever reviews the text sees them too.
attachment-mail-read = The e-mail has been read. Check the text and save it; the e-mail and its attachments go along.
attachment-mail-registered = The e-mail has been read. Check who wrote it and what it says, and register it; the e-mail and its attachments go along.
attachment-about = { $who }, { $date }, { $size }
attachment-mail-button = Read the e-mail
attachment-mail-none = There is no e-mail to read. Choose a saved message (.eml) among the attachments.
attachment-mail-way = A saved e-mail (.eml) can be dropped on this form or chosen among the attachments; it fills in who wrote what and when.
attachment-mail-head = From: { $from }
    Date: { $date }
    Subject: { $subject }

## List
attachment-list = Attachments
attachment-name = File
attachment-for = For { $name }
attachment-kind = Kind
attachment-size = Size
attachment-who = From
attachment-when = Added on
attachment-none = There are no files yet.
attachment-add = Add something to the dossier
attachment-mail-whole = An e-mail is kept as it came, with everything in it: also files that were not taken because they are not what they say. Open no attachment from within the e-mail; what was taken stands in this list.
attachment-of-complainant = the complainant
attachment-kilobytes = { $n } kB
attachment-megabytes = { $n } MB
attachment-enclosures = Enclosures:
attachment-yours = Files

## Kinds
attachment-kind-pdf = PDF
attachment-kind-image = photo or picture
attachment-kind-text = text
attachment-kind-sheet = spreadsheet
attachment-kind-document = text document
attachment-kind-mail = e-mail
attachment-kind-sound = sound
attachment-kind-film = film

## What cannot be
attachment-flaw-empty = { $name } is empty. Choose a file that has something in it.
attachment-flaw-large = { $name } is larger than { $most } MB. Make it smaller, or send it in parts.
attachment-flaw-much = Together the files are larger than { $most } MB. Leave one out or make them smaller.
attachment-flaw-many = At most { $most } files can go along: { $name } is not among them. Untick one and choose { $name } again, or send without that file.
attachment-flaw-kind = { $name } was not taken, because we do not take files like that. We take photos, PDF, Word, Excel, OpenDocument, text, e-mail, sound and film. Save it as one of these and choose it again.
attachment-flaw-archive = { $name } is a zip file. Unpack it and choose the files themselves.
attachment-flaw-lies = { $name } is not the kind of file that its name says, or it is protected or damaged. If it is your own, save it again, for instance as a PDF, and choose it. If somebody sent it to you, do not open it and ask them for another copy.
attachment-flaw-unsound = Something else is hidden in { $name }, such as a program or a zip file. If it is your own, save it as a PDF and choose it again. If somebody sent it to you, do not open it and ask them for another copy.
attachment-flaw-room = There is no room for files at the moment, so { $name } was not kept. You can send the form without that file.
attachment-flaw-gone = A file that you chose earlier is no longer kept. Choose it again.
attachment-flaw-mail = What goes along with a letter may be at most { $most } MB together, or the mail server will not take it.
attachment-too-much-title = That is too much at once
attachment-too-much = What you sent is larger than { $most } MB; nothing of it was kept. Go back, leave a file out or make it smaller, and send the form again.
