### Anlagen: was Menschen mitschicken und was in einer Akte liegt.

## Auswählen
attachment-field = Dateien
attachment-hint = Fotos, PDF, Word, Excel, OpenDocument, Text, E-Mail, Ton oder Film. Höchstens { $count } Dateien, jede höchstens { $each } MB, zusammen höchstens { $form } MB.
attachment-drop = Ziehen Sie Dateien hierher oder wählen Sie sie aus
attachment-kept = Diese Dateien werden mitgeschickt
attachment-kept-hint = Entfernen Sie das Häkchen bei allem, was nicht mitgeschickt werden soll.
attachment-sending = { $name }: { $percent } %
attachment-trouble = { $name } konnte nicht abgeschickt werden. Prüfen Sie Ihre Internetverbindung und wählen Sie die Datei erneut aus.
attachment-refused = { $name } wurde nicht angenommen. Warten Sie einige Minuten und wählen Sie die Datei erneut aus.
attachment-held = Noch nicht abgeschickt, denn diese Datei geht nicht mit: { $name }. Wählen Sie sie erneut aus, oder schicken Sie ohne diese Datei ab.
attachment-enclosed = Dateien aus dieser Akte, die dem Brief beiliegen
attachment-enclosed-hint = Der Brief nennt sie. Wer den Text prüft, sieht sie ebenfalls.
attachment-mail-read = Die E-Mail wurde gelesen. Prüfen Sie den Text und speichern Sie ihn; die E-Mail und ihre Anlagen kommen dazu.
attachment-mail-registered = Die E-Mail wurde gelesen. Prüfen Sie, wer sie geschrieben hat und was darin steht, und registrieren Sie sie; die E-Mail und ihre Anlagen kommen dazu.
attachment-about = { $who }, { $date }, { $size }
attachment-mail-button = E-Mail einlesen
attachment-mail-none = Es gibt keine E-Mail zum Einlesen. Wählen Sie eine gespeicherte Nachricht (.eml) bei den Anlagen.
attachment-mail-way = Eine gespeicherte E-Mail (.eml) können Sie auf dieses Formular ziehen oder bei den Anlagen wählen; sie füllt aus, wer wann was geschrieben hat.
attachment-mail-head = Von: { $from }
    Datum: { $date }
    Betreff: { $subject }

## Liste
attachment-list = Anlagen
attachment-name = Datei
attachment-for = Für { $name }
attachment-kind = Art
attachment-size = Größe
attachment-who = Von
attachment-when = Hinzugefügt am
attachment-none = Es gibt noch keine Dateien.
attachment-add = Etwas zur Akte hinzufügen
attachment-mail-whole = Eine E-Mail wird aufbewahrt, wie sie kam, mit allem, was darin ist: auch Dateien, die nicht angenommen wurden, weil sie nicht sind, was sie zu sein vorgeben. Öffnen Sie keine Anhänge aus der E-Mail selbst; was angenommen wurde, steht in dieser Liste.
attachment-of-complainant = beschwerdeführende Person
attachment-kilobytes = { $n } kB
attachment-megabytes = { $n } MB
attachment-enclosures = Anlagen:
attachment-yours = Dateien

## Arten
attachment-kind-pdf = PDF
attachment-kind-image = Foto oder Bild
attachment-kind-text = Text
attachment-kind-sheet = Tabelle
attachment-kind-document = Textdokument
attachment-kind-mail = E-Mail
attachment-kind-sound = Ton
attachment-kind-film = Film

## Was nicht geht
attachment-flaw-empty = { $name } ist leer. Wählen Sie eine Datei, in der etwas steht.
attachment-flaw-large = { $name } ist größer als { $most } MB. Verkleinern Sie die Datei oder schicken Sie sie in Teilen.
attachment-flaw-much = Zusammen sind die Dateien größer als { $most } MB. Lassen Sie eine weg oder verkleinern Sie sie.
attachment-flaw-many = Höchstens { $most } Dateien können mit: { $name } ist nicht dabei. Entfernen Sie ein Häkchen und wählen Sie { $name } erneut aus, oder schicken Sie ohne diese Datei ab.
attachment-flaw-kind = { $name } wurde nicht angenommen, denn solche Dateien nehmen wir nicht an. Angenommen werden Fotos, PDF, Word, Excel, OpenDocument, Text, E-Mail, Ton und Film. Speichern Sie die Datei so und wählen Sie sie erneut aus.
attachment-flaw-archive = { $name } ist eine Zip-Datei. Entpacken Sie sie und wählen Sie die Dateien selbst aus.
attachment-flaw-lies = { $name } ist nicht von der Art, die der Name angibt, oder geschützt oder beschädigt. Ist die Datei Ihre eigene, speichern Sie sie neu, zum Beispiel als PDF, und wählen Sie sie aus. Haben Sie sie von jemand anderem, öffnen Sie sie nicht und bitten Sie um ein anderes Exemplar.
attachment-flaw-unsound = In { $name } ist noch etwas anderes verborgen, etwa ein Programm oder eine Zip-Datei. Ist die Datei Ihre eigene, speichern Sie sie als PDF und wählen Sie sie erneut aus. Haben Sie sie von jemand anderem, öffnen Sie sie nicht und bitten Sie um ein anderes Exemplar.
attachment-flaw-room = Zurzeit ist kein Platz für Dateien, daher wurde { $name } nicht gespeichert. Sie können das Formular ohne diese Datei abschicken.
attachment-flaw-gone = Eine Datei, die Sie zuvor ausgewählt haben, wird nicht mehr aufbewahrt. Wählen Sie sie erneut aus.
attachment-flaw-mail = Was einem Brief beiliegt, darf zusammen höchstens { $most } MB groß sein, sonst nimmt der Mailserver es nicht an.
attachment-too-much-title = Das ist zu viel auf einmal
attachment-too-much = Was Sie abgeschickt haben, ist größer als { $most } MB; nichts davon wurde aufbewahrt. Gehen Sie zurück, lassen Sie eine Datei weg oder verkleinern Sie sie und schicken Sie das Formular erneut ab.
