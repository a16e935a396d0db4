//! What an author of letters is told, and where.

use letters::Letter;

fn told(text: &str) -> Vec<String> {
    let flaws = Letter::parse("nl/answer.md", text).expect_err("the letter has flaws");
    flaws.iter().map(ToString::to_string).collect()
}

fn told_of_body(body: &str) -> Vec<String> {
    told(&format!("subject: x\n\n{body}\n"))
}

#[test]
fn of_the_head() {
    assert_eq!(
        told("Dear {name},\n\nhello"),
        ["nl/answer.md:1:1: the letter has no subject; begin the file with `subject: …` and an empty line"]
    );
    assert_eq!(
        told("subject:\n\nhello"),
        ["nl/answer.md:1:1: the subject is empty; write what the letter is about"]
    );
    assert_eq!(
        told("subject: x\nhello"),
        [
            "nl/answer.md:2:1: the body must be separated from the subject; leave one line empty after the subject"
        ]
    );
    assert_eq!(told("").len(), 2);
    assert_eq!(told("subject: x\n\n \n").len(), 1);
}

#[test]
fn of_placeholders() {
    assert_eq!(
        told_of_body("Dear {Name} and {}"),
        [
            "nl/answer.md:3:6: `Name` is no name of a fact; \
             a name is lower-case letters, digits and hyphens, as in {complainant-name}",
            "nl/answer.md:3:17: `` is no name of a fact; \
             a name is lower-case letters, digits and hyphens, as in {complainant-name}",
        ]
    );
    assert_eq!(
        told("subject: a {b\n\nx"),
        ["nl/answer.md:1:12: a brace is opened and not closed; write {name}, or \\{ for a brace"]
    );
    assert_eq!(
        told_of_body("so {?b} x"),
        ["nl/answer.md:3:4: {?b} opens or closes a block within a line; give it a line of its own"]
    );
    assert_eq!(told_of_body("so \u{202E}x"), ["nl/answer.md:3:4: an invisible character, U+202E; remove it"]);
    assert_eq!(told_of_body("so \u{E000}0\u{E001}").len(), 2);
}

#[test]
fn of_blocks() {
    assert_eq!(
        told_of_body("{?a}\nx"),
        ["nl/answer.md:3:1: the block {?a} is not closed; write {/a} on a line of its own after it"]
    );
    assert_eq!(
        told_of_body("x\n  {/a}"),
        ["nl/answer.md:4:3: {/a} closes a block that was never opened; remove it"]
    );
    assert_eq!(
        told_of_body("{?a}\n{*b}\nx\n{/a}\n{/b}\n{/a}"),
        ["nl/answer.md:6:1: {/a} closes a block that is not the last opened; write {/b} first"]
    );
}

#[test]
fn of_what_a_letter_cannot_carry() {
    let body = "{?a}\nDear {a}, see [us](javascript:x)\n{/a}\n\n    code\n\nand `{a}`\n\n<br>\n\n![p](https://a.example)\n\n\
                [t](https://a.example \"title\") [ok]({page}) [ok](https://a.example/{page}) <a@b.example>";
    assert_eq!(
        told_of_body(body),
        [
            "nl/answer.md:4:15: a link to something else than a page or a mail address; \
             begin it with https:// or mailto:",
            "nl/answer.md:7:5: a block of code; take away the four spaces or the fence that begin it",
            "nl/answer.md:9:5: a placeholder within a code span; take away the grave accents",
            "nl/answer.md:11:1: HTML; write it in CommonMark; for a `<`, write `\\<`",
            "nl/answer.md:13:1: a picture; describe it in words or link to a page",
            "nl/answer.md:15:1: a link with a title; put the words in the text of the link",
        ]
    );
}

#[test]
fn a_brace_can_be_written() {
    let letter = Letter::parse("a.md", "subject: \\{a\\}\n\nthe set \\{a, b\\}\n").expect("no flaws");
    let rendered = letter.render(&letters::Facts::new()).expect("no facts needed");
    assert_eq!((rendered.subject.as_str(), rendered.text.as_str()), ("{a}", "the set {a, b}\n"));
}
