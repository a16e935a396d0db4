//! A letter in its four forms, as its reader gets it.

use letters::{Facts, Letter, PlaceholderKind};

const LETTER: &str = "\
subject: Uw klacht {number}: {outcome}

Geachte {complainant-name},

Op **{received-on}** ontvingen wij uw klacht over {topic}. Wij hebben elke grief afzonderlijk onderzocht en \
geven u hieronder ons oordeel.

{*grievances}
- {grievance}: *{judgment}*{mark}
{/grievances}

{?reasons}
## Waarom

{reasons}
{/reasons}
{?other-way}
Dit staat er niet.
{/other-way}

U volgt uw klacht op [uw pagina]({page}) of vraagt het aan [ons]({contact}).

1. Bewaar deze brief.
2. Antwoord op <klachten@stad.example>.

> Met vriendelijke groet,\\
> {sender}
";

fn facts() -> Facts {
    let grievance =
        |what: &str, judgment: &str| Facts::new().text("grievance", what).text("judgment", judgment);
    Facts::new()
        .text("number", "2026-0042")
        .text("outcome", "ons oordeel")
        .text("complainant-name", "Fatima d'Hondt-Öz")
        .text("received-on", "2 maart 2026")
        .text("topic", "het loket")
        .text("mark", ".")
        .list("grievances", vec![grievance("de wachttijd", "gegrond"), grievance("de toon", "ongegrond")])
        .prose("reasons", "De rij was te lang.\nDat erkennen wij.\n\nDe toon was correct.")
        .text("page", "https://stad.example/k?s=a&t=b")
        .text("contact", "mailto:klachten@stad.example")
        .text("sender", "Jo Maes")
}

fn parse(text: &str) -> Letter {
    Letter::parse("answer.md", text).unwrap_or_else(|flaws| panic!("{flaws:?}"))
}

#[test]
fn subject_and_text() {
    let rendered = parse(LETTER).render(&facts()).expect("all facts are given");
    assert_eq!(rendered.subject, "Uw klacht 2026-0042: ons oordeel");
    let expected = "\
Geachte Fatima d'Hondt-Öz,

Op 2 maart 2026 ontvingen wij uw klacht over het loket. Wij hebben elke
grief afzonderlijk onderzocht en geven u hieronder ons oordeel.

- de wachttijd: gegrond.
- de toon: ongegrond.

Waarom

De rij was te lang.
Dat erkennen wij.

De toon was correct.

U volgt uw klacht op uw pagina (https://stad.example/k?s=a&t=b) of vraagt
het aan ons (klachten@stad.example).

1. Bewaar deze brief.
2. Antwoord op klachten@stad.example.

    Met vriendelijke groet,
    Jo Maes
";
    assert_eq!(rendered.text, expected);
}

#[test]
fn html() {
    let rendered = parse(LETTER).render(&facts()).expect("all facts are given");
    let expected = "\
<p>Geachte Fatima d'Hondt-Öz,</p>
<p>Op <strong>2 maart 2026</strong> ontvingen wij uw klacht over het loket. Wij hebben elke grief afzonderlijk \
onderzocht en geven u hieronder ons oordeel.</p>
<ul>
<li>de wachttijd: <em>gegrond</em>.</li>
<li>de toon: <em>ongegrond</em>.</li>
</ul>
<h2>Waarom</h2>
<p>De rij was te lang.<br />
Dat erkennen wij.</p>
<p>De toon was correct.</p>
<p>U volgt uw klacht op <a href=\"https://stad.example/k?s=a&amp;t=b\">uw pagina</a> of vraagt het aan \
<a href=\"mailto:klachten@stad.example\">ons</a>.</p>
<ol>
<li>Bewaar deze brief.</li>
<li>Antwoord op <a href=\"mailto:klachten@stad.example\">klachten@stad.example</a>.</li>
</ol>
<blockquote>
<p>Met vriendelijke groet,<br />
Jo Maes</p>
</blockquote>
";
    assert_eq!(rendered.html, expected);
}

#[test]
fn what_is_absent_is_not_shown() {
    let without = Facts::new().prose("reasons", " \n ").text("who", "Jo");
    let letter = parse("subject: x\n\nDag {who}.\n\n{?reasons}\nOmdat: {reasons}\n{/reasons}\n\nEinde.\n");
    let rendered = letter.render(&without).expect("reasons are only shown when present");
    assert_eq!(rendered.text, "Dag Jo.\n\nEinde.\n");
    let with = Facts::new().text("reasons", "het regende").text("who", "Jo");
    assert_eq!(letter.render(&with).expect("given").text, "Dag Jo.\n\nOmdat: het regende\n\nEinde.\n");
}

#[test]
fn an_item_sees_its_own_facts_first() {
    let letter = parse("subject: x\n\n{*items}\n- {a} {b}\n{?c}\n  met {c}\n{/c}\n{/items}\n");
    let items =
        vec![Facts::new().text("a", "1"), Facts::new().text("a", "2").text("b", "eigen").text("c", "c")];
    let facts = Facts::new().text("b", "buiten").list("items", items);
    assert_eq!(letter.render(&facts).expect("given").text, "- 1 buiten\n- 2 eigen met c\n");
}

#[test]
fn what_is_missing_is_named_once() {
    let letter = parse("subject: {a}\n\n{a} {b} {c}\n\n{*list}\n{d}\n{/list}\n{*other}\n{e}\n{/other}\n");
    let facts = Facts::new().text("b", " \t").list("c", vec![]).list("list", vec![Facts::new()]);
    let missing = letter.render(&facts).expect_err("four facts are missing");
    assert_eq!(missing.names, ["a", "b", "c", "d", "other"]);
    assert_eq!(
        missing.to_string(),
        "the letter answer.md needs facts that it was not given: a, b, c, d, other"
    );
}

#[test]
fn a_block_can_stand_where_a_fact_does_not() {
    let wording = "subject: x\n\n{?unit}\nDienst: {unit}\n{/unit}\n{?!unit}\nGeen dienst.\n{*points}\n{?!note}\n- {point}\n{/note}\n{/points}\n{/unit}\n";
    let letter = parse(wording);
    let points = [Facts::new().text("point", "een").text("note", "n"), Facts::new().text("point", "twee")];
    let facts = |unit: &str| Facts::new().text("unit", unit).list("points", points.to_vec());
    assert_eq!(letter.render(&facts("Loket")).expect("given").text, "Dienst: Loket\n");
    assert_eq!(letter.render(&facts(" ")).expect("given").text, "Geen dienst.\n\n- twee\n");
    let within: Vec<_> =
        letter.placeholders().into_iter().map(|p| p.within).next_back().into_iter().collect();
    assert_eq!(within, [["?!unit", "*points", "?!note"].map(str::to_owned)]);
}

#[test]
fn placeholders_are_told_with_their_place() {
    let letter = parse("subject: {a}\n\n{?b}\nu {c}\n{/b}\n{*d}\n{e}\n{/d}\n");
    let told: Vec<_> =
        letter.placeholders().into_iter().map(|p| (p.name, p.kind, p.list, p.line, p.column)).collect();
    let (value, condition, list) =
        (PlaceholderKind::Value, PlaceholderKind::Condition, PlaceholderKind::List);
    let expected = [
        ("a".to_owned(), value, None, 1, 10),
        ("b".to_owned(), condition, None, 3, 1),
        ("c".to_owned(), value, None, 4, 3),
        ("d".to_owned(), list, None, 6, 1),
        ("e".to_owned(), value, Some("d".to_owned()), 7, 1),
    ];
    assert_eq!(told, expected);
}

#[test]
fn no_break_spaces_and_addresses_hold() {
    let address = format!("https://stad.example/{}", "lang/".repeat(20));
    let letter = parse("subject: x\n\n{words}\u{A0}: {address}\n");
    let words = "mot ".repeat(18) + "motif";
    let rendered =
        letter.render(&Facts::new().text("words", words).text("address", &address)).expect("given");
    assert_eq!(rendered.text.lines().nth(1), Some("motif\u{A0}:"));
    assert_eq!(rendered.text.lines().nth(2), Some(address.as_str()));
}
