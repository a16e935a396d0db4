//! The two sides of a change, as lines: what it was and what it became, part by part.

use serde_json::Value;

/// The most characters of a part that a page shows; the file for a spreadsheet has all of it.
const SHOWN: usize = 100;

/// A part of one side: the keys that lead to it, and its value.
pub(super) type Part = (Vec<String>, Value);

/// The parts of one side of a change that the other side does not have in the same place; nothing for a part that is empty.
pub(super) fn parts(side: Option<&str>, other: Option<&str>) -> Vec<Part> {
    let of = |text: Option<&str>| {
        let mut found = Vec::new();
        if let Some(text) = text {
            let value = serde_json::from_str(text).unwrap_or_else(|_| Value::from(text));
            flatten(&mut Vec::new(), &value, &mut found);
        }
        found
    };
    let other = of(other);
    of(side).into_iter().filter(|part| !other.contains(part)).collect()
}

fn flatten(path: &mut Vec<String>, value: &Value, found: &mut Vec<Part>) {
    match value {
        Value::Object(parts) => {
            for (key, part) in parts {
                path.push(key.clone());
                flatten(path, part, found);
                path.pop();
            }
        }
        Value::Array(parts) if parts.iter().any(Value::is_object) => {
            for (place, part) in parts.iter().enumerate() {
                let name = part.get("id").and_then(Value::as_str).map(str::to_owned);
                path.push(name.unwrap_or_else(|| (place + 1).to_string()));
                flatten(path, part, found);
                path.pop();
            }
        }
        Value::Array(parts) => {
            let words: Vec<String> = parts
                .iter()
                .map(|part| part.as_str().map_or_else(|| part.to_string(), str::to_owned))
                .collect();
            if !words.is_empty() {
                found.push((path.clone(), Value::from(words.join(", "))));
            }
        }
        Value::Null => {}
        Value::String(text) if text.is_empty() => {}
        leaf => found.push((path.clone(), leaf.clone())),
    }
}

/// A long text as a page shows it: its beginning, on one line.
pub(super) fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHOWN {
        return line;
    }
    let mut begin: String = line.chars().take(SHOWN).collect();
    begin.push('…');
    begin
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(side: &str, other: Option<&str>) -> Vec<String> {
        let told = parts(Some(side), other);
        told.iter().map(|(path, value)| format!("{} {value}", path.join("."))).collect()
    }

    #[test]
    fn only_what_differs_is_told_wherever_it_stands() {
        let was =
            r#"{"name":{"nl":"Stad","fr":"Ville"},"unit":[{"id":"roads","name":"Wegen"}],"closed":false}"#;
        let became = r#"{"name":{"nl":"Gemeente","fr":"Ville"},"unit":[{"id":"roads","name":"Wegen"},{"id":"parks","name":"Groen"}],"closed":null}"#;
        assert_eq!(
            shown(became, Some(was)),
            [r#"name.nl "Gemeente""#, r#"unit.parks.id "parks""#, r#"unit.parks.name "Groen""#]
        );
        assert_eq!(shown(was, Some(became)), ["closed false", r#"name.nl "Stad""#]);
        assert_eq!(shown("\"laptop\"", None), [" \"laptop\""]);
        assert_eq!(shown("no json", None), [" \"no json\""]);
        assert_eq!(shown(r#"{"languages":["nl","fr"],"subject":[]}"#, None), [r#"languages "nl, fr""#]);
    }

    #[test]
    fn a_long_text_shows_its_beginning() {
        assert_eq!(short("een\ntwee"), "een twee");
        assert_eq!(short(&"é".repeat(500)).chars().count(), SHOWN + 1);
    }
}
