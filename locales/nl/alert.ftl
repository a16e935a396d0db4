### Wat medewerkers te horen krijgen, op het scherm en per mail. Geen namen, geen verhalen: wie meeleest, leert niets.

alert-owed = Volgende stap: { $activity }
alert-informed = Gedaan: { $activity }
alert-assigned = Dit dossier is aan u toegewezen
alert-added = De indiener heeft iets toegevoegd: kijk het na
alert-merged = Een ander bericht van dezelfde persoon gaat hierin verder: kijk het na
alert-handler-gone = De klachtenbehandelaar van dit dossier is vertrokken of heeft die rol niet meer: stel een andere aan
alert-undeliverable = Een e-mail aan de indiener kwam terug; de brief ligt klaar om af te drukken en te posten
alert-undeliverable-no-address = Een e-mail aan de indiener kwam terug en een postadres is niet bekend; vul het adres aan
alert-undeliverable-respondent = Een e-mail aan degene over wie is geklaagd kwam terug; de brief ligt klaar om af te drukken en te posten
alert-undeliverable-respondent-no-address = Een e-mail aan degene over wie is geklaagd kwam terug en een ander adres is niet bekend; vraag het na
alert-undeliverable-receipt = De automatische ontvangstmelding aan de indiener kwam terug; kijk het e-mailadres na
alert-undeliverable-passed-on = Een e-mail aan de overheid waaraan is doorgezonden kwam terug; de brief ligt klaar om af te drukken en te posten
alert-term-soon = { $term }: de termijn eindigt op { $due }
alert-term-today = { $term }: de termijn eindigt vandaag, { $due }
alert-term-over = { $term }: de termijn eindigde op { $due }
alert-term-passed = { $term }: de termijn eindigde op { $due } en is niet gehaald
alert-term-moved = { $term }: de kalender is veranderd, en de termijn eindigt nu op { $due } in plaats van op { $before }
alert-measure = U zorgt voor een maatregel, uiterlijk op { $due }
alert-measure-soon = Een maatregel waar u voor zorgt, moet op { $due } gedaan zijn
alert-measure-today = Een maatregel waar u voor zorgt, moet vandaag gedaan zijn, { $due }
alert-measure-passed = Een maatregel waar u voor zorgt, moest op { $due } gedaan zijn

alert-mail-due = { $told } ({ $term }: uiterlijk { $due })
alert-mail-subject = { $number }: { $told }
alert-mail-body =
    Beste { $name },

    Dossier { $number }: { $told }.

    U vindt het hier:
    { $link }

    Dit bericht is automatisch verstuurd. U hoeft er niet op te antwoorden.
alert-handler-away = Wie dit dossier behandelt, is afwezig tot en met { $until } en heeft geen vervanger: { $count ->
    [one] het wacht
   *[other] { $count } dossiers wachten
}
alert-handler-away-later = Wie dit dossier behandelt, is afwezig van { $from } tot en met { $until } en heeft dan geen vervanger: { $count ->
    [one] het wacht dan
   *[other] { $count } dossiers wachten dan
}
alert-handler-away-later-open = Wie dit dossier behandelt, is afwezig vanaf { $from } en heeft dan geen vervanger: { $count ->
    [one] het wacht dan
   *[other] { $count } dossiers wachten dan
}
alert-handler-away-open = Wie dit dossier behandelt, is afwezig en heeft geen vervanger: { $count ->
    [one] het wacht
   *[other] { $count } dossiers wachten
}
