### Eine ganze Akte herausgeben, und die Seite in dieser Datei.

export-title = Die ganze Akte exportieren
export-lead = Sie erhalten eine einzige Zip-Datei mit allem, was diese Akte enthält, zum Beispiel für eine Ombudsstelle, ein Gericht oder ein Archiv.
export-everything-title = Die Datei enthält alles
export-everything = Sie enthält interne Notizen, Antwortvorschläge und die Angaben aller Beteiligten sowie die Briefe, wie sie versandt wurden, mit dem persönlichen Link der beschwerdeführenden Person. Nichts wurde weggelassen oder unleserlich gemacht. Geben Sie sie nur an jemanden weiter, der das alles lesen darf.
export-proves = Öffnen Sie index.html in der Datei, um sie zu lesen. Ob nichts daran geändert wurde, kann jeder ohne dieses System mit dem Befehl „gehoor verify“ prüfen.
export-noted = Es wird vermerkt, dass Sie diese Akte exportiert haben.
export-language = Sprache der lesbaren Seite
export-button = Datei herunterladen

export-page-made = Exportiert am { $date } von { $who }
export-page-state = Stand
export-page-with = Liegt bei
export-page-proof = Diese Seite dient zum Lesen. Maßgeblich sind die Dateien daneben: jedes Ereignis genau so, wie es aufgezeichnet wurde (events), und jeder Text, jeder Brief und jede Anlage, auf die es verweist. Das letzte Ereignis hat den Fingerabdruck
export-page-check = Gehoor prüft die ganze Datei mit dem Befehl: gehoor verify DATEI
export-page-anonymous = Hat darum gebeten, den Namen nicht weiterzugeben
export-page-corrected = Später durch berichtigte Angaben ersetzt
export-page-attachments = Anlagen
export-page-attachment = { $name } ({ $size } Bytes), { $date }
