### Taking a whole dossier out, and the page in that file.

export-title = Export the whole dossier
export-lead = You receive one zip file with everything in this dossier, for instance for an ombuds service, a court or an archive.
export-everything-title = The file holds everything
export-everything = Internal notes, draft responses and the particulars of everyone involved are in it, and the letters as they were sent, with the complainant’s personal link. Nothing has been left out or made unreadable. Pass it on only to someone who may read all of it.
export-proves = Open index.html in the file to read it. Whether nothing was changed in it, anyone can check without this system, with the command “gehoor verify”.
export-noted = It is noted that you exported this dossier.
export-language = Language of the page to read
export-button = Download the file

export-page-made = Exported on { $date } by { $who }
export-page-state = State
export-page-with = Is with
export-page-proof = This page is for reading. What counts are the files beside it: each event exactly as it was recorded (events), and every text, letter and attachment that it refers to. The last event has the fingerprint
export-page-check = Gehoor checks the whole file with the command: gehoor verify FILE
export-page-anonymous = Asked that their name is not passed on
export-page-corrected = Replaced later by corrected particulars
export-page-attachments = Attachments
export-page-attachment = { $name } ({ $size } bytes), { $date }
